// A passage -> passages on the same matter.
//
// What is looked for is any of the words that tell the passage from other
// text: those that are the rarest for how often it has them. Each hit's reasons
// are the words and the actors that both have.
#pragma once

#include <string_view>

#include <ibid/index.h>

#include "search/query.h"
#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

// The query, the most telling words first.
Query telling_words(std::string_view text, const Shards& shards,
                    Analyzer& analyzer);

// Of the options, filters, limit, per_article and context hold.
Results similar(const Passage& passage, const SearchOptions& options,
                const Shards& shards, Analyzer& analyzer);

}  // namespace ibid
