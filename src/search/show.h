// The name of an article or the id of a passage -> what Index::show gives.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <ibid/index.h>

#include "search/shard.h"

namespace ibid {

std::vector<Hit> show(std::string_view name, std::size_t context,
                      const Shards& shards);

}  // namespace ibid
