// Why a passage ranks where it does, in words that add up to its score.
#pragma once

#include <string>
#include <vector>

#include "search/matcher.h"

namespace ibid {

// One reason for each match, in the order of `matches`:
//   2.31: "nato" 3 times in the text, once in the title
//   0.80: "asian nato" side by side
//   1.05: its article, counting its title four times, has
//         "nato" 12 times, "asian" 7 times
// `by_article`: the scores are those of articles.
std::vector<std::vector<std::string>> explain(const Query& query,
                                              const Shards& shards,
                                              const std::vector<Match>& matches,
                                              bool by_article,
                                              Analyzer& analyzer);

}  // namespace ibid
