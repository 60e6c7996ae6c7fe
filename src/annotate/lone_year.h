// Whether a number of four digits, with no month beside it, is a year.
//
//   "in 2018", "2018,", "the 2018 talks", "(2006)"       are years
//   "2018 troops", "resolution 1874", "$2000", "2,018"   are not
//
// The rules are simple and prefer to miss a year over making one up. A number
// is no year when
// - a sign or a word is stuck to it: $2000, 2000%, B-2000, 2000-strong;
// - it numbers the passage: "2026. For the ambassador";
// - the word before makes it a count or a label: over 2000, resolution 1874,
//   about 1950 (but about 1938 is a year); the numbers of a list ("resolutions
//   1874 and 1929") share their fate;
// - the word after is a unit or counted thing: 2000 men, 1900 hours;
// - the word after looks like a plural ("2018 sanctions"), unless a word before
//   says that it is a time ("in 2018 sanctions") or a certain one ("the 2018
//   sanctions").
// Without such a word before, it must also lie in 1900..2049.
#pragma once

#include <cstddef>

#include "annotate/date_words.h"

namespace ibid {

class LoneYears {
public:
    explicit LoneYears(const DateWords& words) : words_(words) {}

    // The year that word `i` is, or 0. To be asked in order of words.
    int at(std::size_t i);

private:
    bool is_year(std::size_t i) const;
    bool goes_with_last(std::size_t i) const;
    bool has_label(std::size_t i) const;
    bool free_before(std::size_t i) const;
    bool free_after(std::size_t i) const;
    bool counts_something(std::size_t i) const;
    bool looks_like_plural(std::size_t i) const;

    const DateWords& words_;
    std::size_t last_ = static_cast<std::size_t>(-1);  // the last one asked for
    bool last_is_year_ = false;
};

}  // namespace ibid
