// Whether the name of a country is a person's: "Chad Smith", "Michael Jordan".
#pragma once

#include <cstddef>
#include <string>
#include <unordered_set>

#include "annotate/lexicon.h"
#include "annotate/words_of_text.h"

namespace ibid {

// The first names of the people in a lexicon.
class GivenNames {
public:
    explicit GivenNames(const Lexicon& lexicon);

    // Whether the word at `at` is the family name of somebody whose first name
    // stands before it.
    bool stand_before(const WordsOfText& words, std::size_t at) const;

private:
    std::unordered_set<std::string> names_;  // folded
};

// Whether the word at `at`, one of the countries that people are called by, is
// a first name with a family name behind it. "Jordan River", "Georgia Tech" and
// "Chad Government" are none: what follows is a thing.
bool has_family_name(const WordsOfText& words, std::size_t at);

}  // namespace ibid
