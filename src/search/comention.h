// Query text, options -> the pairs of actors that passages name together.
#pragma once

#include <string_view>

#include <ibid/index.h>

#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

Comentions comention(std::string_view text, const ComentionOptions& options,
                     const Shards& shards, Analyzer& analyzer);

}  // namespace ibid
