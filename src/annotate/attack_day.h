// Whether a date without a year is 11 September 2001, by which people name what
// happened on it.
//
//   "the September 11 attacks", "the events of September 11", "9/11"   are
//   "by September 11", "9/11 of it"                                     are not
#pragma once

#include <cstddef>

#include "annotate/date_words.h"

namespace ibid {

// "9/11", which is no date otherwise.
bool is_attack_number(const DateWords& words, std::size_t i);

// Whether the 11 September in words [begin, end) is that of 2001.
bool is_attack_day(const DateWords& words, std::size_t begin, std::size_t end);

}  // namespace ibid
