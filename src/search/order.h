// Ranked matches -> the ones to show, in the order that was asked for.
#pragma once

#include <vector>

#include "search/matcher.h"
#include "search/shard.h"

namespace ibid {

std::vector<Match> select(std::vector<Match> ranked,
                          const SearchOptions& options, const Shards& shards);

}  // namespace ibid
