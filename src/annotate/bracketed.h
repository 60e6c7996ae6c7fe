// Abbreviations that a text introduces in brackets, and what they stand for.
//
//   "the Republic of Korea (ROK; South Korea)", the word after the bracket
//   -> ROK, which words 1 to 3 spell
#pragma once

#include <cstddef>
#include <vector>

#include "annotate/words_of_text.h"

namespace ibid {

struct Bracketed {
    std::size_t word = 0;  // the abbreviation
    // Where the words before the bracket begin that spell it; `word` when
    // they do not.
    std::size_t spelt_from = 0;
};

// `first` is the first word inside of a bracket.
std::vector<Bracketed> bracketed_abbreviations(const WordsOfText& words,
                                               std::size_t first);

}  // namespace ibid
