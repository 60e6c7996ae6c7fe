// Whether a word that could be a month or a weekday, with no number beside it,
// is one: "in May", "last March", "on Friday"; not "May we", "Theresa May",
// "Jan Smuts", "Sunday Times". Abbreviations need their stop: "Sept.", "Thurs."
#pragma once

#include <cstddef>

#include "annotate/date_words.h"

namespace ibid {

bool stands_for_month(const DateWords& words, std::size_t i);
bool stands_for_weekday(const DateWords& words, std::size_t i);

}  // namespace ibid
