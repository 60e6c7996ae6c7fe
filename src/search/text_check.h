// Checks that look at the words of a passage or of a title, in their order.
#pragma once

#include <vector>

#include "search/cursor.h"
#include "search/shard.h"
#include "search/word_match.h"

namespace ibid {

// How often the words stand side by side in the passage's text.
Check text_check(const Shard& shard, std::vector<WordMatch> words);

// How often they do in the title of the passage's article. The analyzer must
// outlive the check.
Check title_check(const Shard& shard, std::vector<WordMatch> words,
                  Analyzer& analyzer);

}  // namespace ibid
