// Words that no passage has -> near words that some have.
//
//   Indo-Pacifc -> pacific, in the query "Indo-pacific"
#pragma once

#include <string_view>
#include <vector>

#include "search/query.h"
#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

// For each such word of the query the nearest, and of those the most frequent.
// `text` is the query's text; words that do not stand in it, such as those of
// filters, get no suggestion, nor do numbers.
std::vector<Suggestion> suggest(const Query& query, std::string_view text,
                                const Shards& shards, Analyzer& analyzer);

}  // namespace ibid
