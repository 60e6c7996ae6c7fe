// Query text, options -> the query as these indexes understand it.
#pragma once

#include <cstdint>
#include <string_view>

#include <ibid/index.h>

#include "search/query.h"
#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

struct Understood {
    Query query;  // resolved; the filters are a part of it
    QueryEcho echo;
    std::uint32_t kinds = ~0u;  // that it may find, as MatchRequest has them
};

// Looks at the options' any, by_article, filters, strict, names and explain
// only. The analyzer learns which languages the indexes hold.
Understood understand(std::string_view text, const SearchOptions& options,
                      const Shards& shards, Analyzer& analyzer);

}  // namespace ibid
