#include "search/copies.h"

#include <algorithm>

#include "search/hits.h"
#include "search/passages_by_id.h"
#include "store/row_bits.h"

namespace ibid {

namespace {

// Of the passages of an index about so many have the words to be copies at all;
// others are found by few queries.
constexpr double long_enough = 2.0 / 3;

std::uint32_t group_of(const RowId& id, const Shards& shards) {
    return shards[id.shard].copies().group_of({id.segment, id.row});
}

// The rows of the passage's group that were not removed, itself among them, in
// their order.
std::vector<RowId> group_with(const RowId& id, const Shards& shards) {
    std::vector<RowId> rows;
    const std::uint32_t group = group_of(id, shards);
    if (group == CopyGroups::none) return rows;
    const CopyTable& table = shards[id.shard].copies();
    table.each_row(group, [&](std::uint32_t number, bool) {
        if (!table.rows().is_alive(number)) return;
        const auto [segment, row] = table.rows().place(number);
        rows.push_back({id.shard, segment, row});
    });
    std::ranges::sort(rows);
    return rows;
}

class SeenGroups {
public:
    explicit SeenGroups(const CopyTable& table)
        : table_(table), seen_(RowBits::words_for(table.groups())) {}

    void add(std::uint32_t segment, const FoundRows& rows) {
        const auto all = rows.stretches();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i + ahead < all.size())
                table_.fetch({segment, all[i + ahead].first});
            table_.each_member({segment, all[i].first}, all[i].rows,
                               [&](std::size_t member) {
                                   table_.fetch_member(member);
                                   members_.push_back(member);
                               });
            if (members_.size() >= most_at_once) see();
        }
        see();
    }
    // Rows of a group that another row was seen of before.
    std::size_t copies() const { return copies_; }

private:
    static constexpr std::size_t ahead = 16;
    static constexpr std::size_t most_at_once = 256;

    void see() {
        for (const std::size_t member : members_) {
            const std::uint32_t group = table_.group_of_member(member);
            std::uint64_t& word = seen_[group / RowBits::each];
            const std::uint64_t bit = std::uint64_t{1} << group % RowBits::each;
            copies_ += (word & bit) != 0 ? 1 : 0;
            word |= bit;
        }
        members_.clear();
    }

    const CopyTable& table_;
    std::vector<std::uint64_t> seen_;   // a bit for each group
    std::vector<std::size_t> members_;  // that were not looked at yet
    std::size_t copies_ = 0;
};

}  // namespace

std::size_t count_copies(const std::vector<SegmentMatches>& found,
                         const Shards& shards) {
    std::size_t copies = 0;
    for (auto one = found.begin(); one != found.end();) {
        const std::uint32_t shard = one->shard;
        SeenGroups seen(shards[shard].copies());
        for (; one != found.end() && one->shard == shard; ++one)
            seen.add(one->segment, one->rows);
        copies += seen.copies();
    }
    return copies;
}

bool DistinctTexts::add(const RowId& id) {
    const std::uint32_t group = group_of(id, shards_);
    return group == CopyGroups::none || seen_.emplace(id.shard, group).second;
}

double passages_of_each_text(const Shards& shards) {
    double passages = 0, copies = 0;
    for (const Shard& shard : shards) {
        const CopyTable& table = shard.copies();
        const double in_groups = table.rows_in_groups();
        passages += std::max(in_groups, long_enough * table.rows().size());
        copies += in_groups - table.groups();
    }
    return passages == 0 ? 1 : passages / (passages - copies);
}

std::size_t articles_with_copies(const RowId& id, const Shards& shards) {
    const auto article_of = [&](const RowId& row) {
        return std::pair(row.segment,
                         segment_of(shards, row).article_of()[row.row]);
    };
    std::set<std::pair<std::uint32_t, std::uint32_t>> articles;
    for (const RowId& copy : group_with(id, shards))
        articles.insert(article_of(copy));
    articles.erase(article_of(id));
    return articles.size();
}

std::vector<Hit> show_copies(std::string_view passage_id,
                             const Shards& shards) {
    std::vector<Hit> hits;
    const auto wanted = id_number(passage_id);
    if (!wanted) return hits;
    HitLoader loader(shards);
    for (const auto& [id, hit] :
         passages_by_id({*wanted, *wanted}, shards, loader))
        for (const RowId& copy : group_with(id, shards))
            if (copy != id) hits.push_back(loader.load(copy));
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i].rank = i + 1;
    return hits;
}

}  // namespace ibid
