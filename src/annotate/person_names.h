// Whether a bare family name in a text may mean the person it is known for.
//
//   "President Bush", "that Bush"     may
//   "Laura Bush", "Bush Gardens"      mean somebody or something else
#pragma once

#include <cstddef>
#include <string_view>

#include "annotate/words_of_text.h"

namespace ibid {

// Whether the word before `at` is a first name, so that somebody else of that
// family name is meant.
bool has_other_first_name(const WordsOfText& words, std::size_t at);

// Whether the name goes on behind word `at`: "Kim Yong-nam", "Nixon Library".
bool goes_on(const WordsOfText& words, std::size_t at);

// "Laura", not "laura" and not "UN".
bool looks_like_name(std::string_view surface);

// "president", "mr"; "meanwhile", "according": what may stand before a name
// with a capital and is no part of it. Folded words.
bool is_title(std::string_view word);
bool is_opener(std::string_view word);

// The word of the title before word `at`, "" when there is none.
std::string_view title_before(const WordsOfText& words, std::size_t at);

}  // namespace ibid
