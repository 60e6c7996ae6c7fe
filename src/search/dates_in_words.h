// A span of days as text.
//
//   20220301, 20220831 -> "2022-03-01..2022-08-31"
//                      -> "from 2022-03 to 2022-08"
#pragma once

#include <string>

#include <ibid/date.h>

namespace ibid {

std::string iso_range(const DateRange& range);

// Completes "published": in whole years or months where the span is made of
// them ("in 2022", "in 2022-03 or later", "on 2022-03-15").
std::string dates_in_words(const DateRange& range);

}  // namespace ibid
