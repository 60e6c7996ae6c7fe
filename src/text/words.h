// Text -> Tokens: where words begin and end, and how they are folded.
//
//   tokenize("The U.S.-ROK talks") -> the, us, rok, talks
//
// A word is a run of letters, digits and marks (Unicode). Apostrophes inside a
// word stay (o'brien), a possessive 's falls off, hyphens part words (covid,
// 19), dotted initials are joined (U.S. and US are the same word), a comma
// between digits that groups thousands is dropped (10,000 -> 10000), a decimal
// point stays (3.5), so does the ampersand of a short name (at&t, r&d).
// Chinese, Japanese, Korean and Thai characters are words of their own (see
// index_words.h). Soft hyphens
// and other invisible characters are passed over. Folding is fold_utf8. A word
// has at most `longest_word` bytes; what is longer (debris of encoded data) is
// cut short. The same function serves indexing, querying and highlighting; its
// output is part of the index format.
//
// A token's span is what a reader would underline: with the last stop of
// "U.S.", without the 's of "Pyongyang's". fold() of these bytes gives the
// token's word again. Any bytes will do: broken UTF-8 parts words. Bytes past
// the first 4 GiB have no span and are left out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/token.h"

namespace ibid {

inline constexpr std::size_t longest_word = 64;

Tokens tokenize(std::string_view text);
// The same into tokens of an earlier text, whose memory is used again.
void tokenize(std::string_view text, Tokens& tokens);

// The words of a text, folded and parted by single spaces: what two spellings
// of a name have in common. "Lee, Min-Yong" -> "lee min yong"
std::string folded_words(std::string_view text);

// One word folded as tokenize folds it, without splitting it: what tokenize
// would split ("e-mail", "Kim Jong-un") has only its characters folded.
std::string fold(std::string_view word);

}  // namespace ibid
