// Query text, options -> Results: the stages of a search, one after the other.
#pragma once

#include <string_view>

#include <ibid/index.h>

#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

Results search(std::string_view text, const SearchOptions& options,
               const Shards& shards, Analyzer& analyzer);

}  // namespace ibid
