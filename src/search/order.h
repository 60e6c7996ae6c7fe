// Matches -> the ones to show, in the order that was asked for.
#pragma once

#include <cstddef>
#include <vector>

#include "search/matcher.h"
#include "search/shard.h"

namespace ibid {

// How many of the best matches it takes to select from; all_matches where the
// order is another one.
std::size_t matches_needed(const SearchOptions& options);

std::vector<Match> select(std::vector<Match> matches,
                          const SearchOptions& options, const Shards& shards);

}  // namespace ibid
