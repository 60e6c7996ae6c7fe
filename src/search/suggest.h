// Words that no passage has -> near words that some have.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/query.h"
#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

// For each such word of the query the nearest, and of those the most frequent.
// `text` is the query's text.
std::vector<Suggestion> suggest(const Query& query, std::string_view text,
                                const Shards& shards, Analyzer& analyzer);

// Insertions, deletions, replacements and swaps of neighbours that turn one
// into the other, at most `most`; `most` + 1 when there are more.
// Optimal string alignment: Boytsov, Indexing methods for approximate
// dictionary searching, 2011, section 2.2.
std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most);

}  // namespace ibid
