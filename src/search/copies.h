// Near copies among passages (store/stored_copies.h): counted, left out of
// hits, and looked up.
//
//   count_copies(matches.found, shards);  // how many repeat another
//   DistinctTexts texts(shards);          // of hits: each is it, or a copy
//
// Copies are known within each index, not from one index to another.
#pragma once

#include <cstddef>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <ibid/index.h>

#include "search/matcher.h"
#include "search/shard.h"

namespace ibid {

// Of the rows in groups, all but one of each group.
std::size_t count_copies(const std::vector<SegmentMatches>& found,
                         const Shards& shards);

class DistinctTexts {
public:
    explicit DistinctTexts(const Shards& shards) : shards_(shards) {}

    // Whether no copy of the passage was asked for before.
    bool add(const RowId& id);

private:
    const Shards& shards_;
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen_;
};

// How many passages share a text on average, nearly; 1 where there are no
// copies.
double passages_of_each_text(const Shards& shards);

// In how many other articles a near copy of the passage stands.
std::size_t articles_with_copies(const RowId& id, const Shards& shards);

// The near copies of the passage of that id, itself left out, by index and age.
std::vector<Hit> show_copies(std::string_view passage_id, const Shards& shards);

}  // namespace ibid
