// The texts of indexes -> the names in them that nobody is tagged by, the most
// frequent first.
#pragma once

#include <cstddef>
#include <vector>

#include <ibid/index.h>

#include "search/shard.h"

namespace ibid {

// Memory is bounded: of an endless number of names, those found once are
// forgotten now and then.
std::vector<ActorSuggestion> suggest_actors(std::size_t limit,
                                            const Shards& shards);

}  // namespace ibid
