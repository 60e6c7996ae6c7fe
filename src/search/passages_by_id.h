// Passage ids, or how they begin -> the passages that have them.
#pragma once

#include <utility>
#include <vector>

#include "search/hits.h"
#include "search/shard.h"
#include "store/passage_id.h"

namespace ibid {

// In the order of the indexes and of their rows.
std::vector<std::pair<RowId, Hit>> passages_by_id(const IdRange& wanted,
                                                  const Shards& shards,
                                                  HitLoader& loader);

}  // namespace ibid
