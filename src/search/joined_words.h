// Neighbouring words of a query -> the same words, or both written as one.
//
//   pro-inflammatory, time sharing    find proinflammatory, timesharing as well
//
// Writers disagree on such words, and often within one article. What is
// written as one counts as each of the two.
#pragma once

#include <string_view>

#include "search/query.h"
#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

// Fills in Query::also with words that the indexes hold. `text` is what the
// query was made of.
void join_words(Query& query, std::string_view text, const Shards& shards,
                const Analyzer& analyzer);

}  // namespace ibid
