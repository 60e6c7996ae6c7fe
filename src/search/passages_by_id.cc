#include "search/passages_by_id.h"

namespace ibid {

namespace {

// Segments keep no more of an id than its mark.
bool is_in(const IdRange& wanted, const Passage& passage) {
    const auto number = id_number(passage.id);
    return number && *number >= wanted.from && *number <= wanted.to;
}

}  // namespace

std::vector<std::pair<RowId, Hit>> passages_by_id(const IdRange& wanted,
                                                  const Shards& shards,
                                                  HitLoader& loader) {
    std::vector<std::pair<RowId, Hit>> found;
    const std::uint32_t from = id_mark(wanted.from);
    const std::uint32_t to = id_mark(wanted.to);
    for (std::uint32_t shard = 0; shard < shards.size(); ++shard) {
        const auto& segments = shards[shard].columns.segments();
        for (std::uint32_t in = 0; in < segments.size(); ++in) {
            const Segment& segment = segments[in].segment;
            const auto marks = segment.id_marks().range(0, segment.rows());
            for (std::uint32_t row = 0; row < marks.size(); ++row) {
                if (marks[row] < from || marks[row] > to ||
                    !segments[in].is_alive(row))
                    continue;
                const RowId id{shard, in, row};
                Hit hit = loader.load(id);
                if (is_in(wanted, hit.passage))
                    found.emplace_back(id, std::move(hit));
            }
        }
    }
    return found;
}

}  // namespace ibid
