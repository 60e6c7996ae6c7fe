#include "search/copies.h"

#include "search/hits.h"
#include "search/passages_by_id.h"

namespace ibid {

namespace {

IndexRows rows_of(const Shard& shard) {
    std::vector<const OpenSegment*> segments;
    for (const OpenSegment& open : shard.columns.segments())
        segments.push_back(&open);
    return IndexRows(std::move(segments));
}

const CopyGroups& groups_of(const Shard& shard) {
    if (!shard.copies)
        shard.copies = shard.columns.rebuilt()
                           ? find_copies(rows_of(shard))
                           : read_copy_groups(shard.database, rows_of(shard));
    return *shard.copies;
}

const CopyRows& copy_rows(const Shard& shard, std::uint32_t segment) {
    const CopyGroups& groups = groups_of(shard);
    if (shard.copy_rows.empty())
        for (std::uint32_t i = 0; i < groups.segments.size(); ++i)
            shard.copy_rows.emplace_back(groups.segments[i],
                                         shard.segment(i).rows());
    return shard.copy_rows[segment];
}

std::uint32_t group_of(const RowId& id, const Shards& shards) {
    return copy_rows(shards[id.shard], id.segment).group_of(id.row);
}

// The rows of all groups, group by group: counted, then filled in.
const CopyMembers& members_of(const Shard& shard) {
    if (shard.copy_members) return *shard.copy_members;
    const CopyGroups& groups = groups_of(shard);
    CopyMembers& members = shard.copy_members.emplace();
    members.end.resize(groups.count);
    for (const CopyGroups::InSegment& in : groups.segments)
        for (const std::uint32_t group : in.groups) ++members.end[group];
    std::uint32_t sum = 0;
    for (std::uint32_t& end : members.end) end = (sum += end) - end;
    members.rows.resize(sum);
    for (std::uint32_t i = 0; i < groups.segments.size(); ++i) {
        const CopyGroups::InSegment& in = groups.segments[i];
        for (std::size_t at = 0; at < in.rows.size(); ++at)
            members.rows[members.end[in.groups[at]]++] = {i, in.rows[at]};
    }
    return members;
}

// Calls each(id) for the rows of the passage's group that were not removed,
// itself among them.
template <class Each>
void each_copy(const RowId& id, const Shards& shards, Each each) {
    const Shard& shard = shards[id.shard];
    const std::uint32_t group = group_of(id, shards);
    if (group == CopyGroups::none) return;
    const CopyMembers& members = members_of(shard);
    for (std::uint32_t at = group == 0 ? 0 : members.end[group - 1];
         at < members.end[group]; ++at)
        each(RowId{id.shard, members.rows[at].first, members.rows[at].second});
}

}  // namespace

void CopyCounter::add(const MatchedRows& found) {
    const Shard& shard = shards_[found.shard];
    const CopyRows& copies = copy_rows(shard, found.segment);
    seen_.resize(shards_.size());
    std::vector<char>& seen = seen_[found.shard];
    seen.resize(shard.copies->count);
    copies.each(found.window, found.rows, [&](std::uint32_t group) {
        copies_ += static_cast<std::size_t>(seen[group]);
        seen[group] = 1;
    });
}

bool DistinctTexts::add(const RowId& id) {
    const std::uint32_t group = group_of(id, shards_);
    return group == CopyGroups::none || seen_.emplace(id.shard, group).second;
}

std::size_t articles_with_copies(const RowId& id, const Shards& shards) {
    const auto article_of = [&](const RowId& row) {
        return std::pair(row.segment,
                         segment_of(shards, row).article_of()[row.row]);
    };
    std::set<std::pair<std::uint32_t, std::uint32_t>> articles;
    each_copy(id, shards,
              [&](const RowId& copy) { articles.insert(article_of(copy)); });
    articles.erase(article_of(id));
    return articles.size();
}

std::vector<Hit> show_copies(std::string_view passage_id,
                             const Shards& shards) {
    std::vector<Hit> hits;
    const auto wanted = id_number(passage_id);
    if (!wanted) return hits;
    HitLoader loader(shards);
    for (const auto& found : passages_by_id({*wanted, *wanted}, shards, loader))
        each_copy(found.first, shards, [&](const RowId& copy) {
            if (copy != found.first) hits.push_back(loader.load(copy));
        });
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i].rank = i + 1;
    return hits;
}

}  // namespace ibid
