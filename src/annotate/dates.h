// Text -> the dates it mentions, in order: "28 October 2023", "October 28,
// 2023", "June 2022", "2022-05-26", "2018", "the 1990s", "between 2013 and
// 2016", "26-28 May 2022". Dates without a year are left alone, and so is
// "early" or "mid" before a month or a year: the date is the month or year.
//
// Months need their capital ("may 2018" is no date). Days and months in
// numbers are read when their order is beyond doubt: 2023-10-28, 2023/10/28,
// 28.10.2023, 28/10/2023, but not 4/5/2023. When a number alone is a year is
// told in lone_year.h.
#pragma once

#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "text/token.h"

namespace ibid {

// `tokens` are those of `text`.
std::vector<DateMention> find_dates(std::string_view text,
                                    const Tokens& tokens);

}  // namespace ibid
