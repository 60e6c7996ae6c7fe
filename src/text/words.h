// Text -> Tokens: where words begin and end, and how they are folded.
//
//   tokenize("The U.S.-ROK talks") -> the, us, rok, talks
//
// A word is a run of letters, digits and marks (Unicode). Apostrophes inside a
// word stay (o'brien), a possessive 's falls off, hyphens part words, dotted
// initials are joined (U.S. and US are the same word), a comma between digits
// is dropped (10,000 -> 10000). Chinese, Japanese and Korean characters are
// words of their own. Folding is Unicode case folding, compatibility
// decomposition, and the removal of accents. The same function serves
// indexing, querying and highlighting; its output is part of the index format.
#pragma once

#include <string_view>

#include "text/token.h"

namespace ibid {

Tokens tokenize(std::string_view text);

// One word folded as tokenize folds it, without splitting it.
std::string fold(std::string_view word);

}  // namespace ibid
