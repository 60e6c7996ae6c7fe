// Text -> the dates it mentions, in order: "28 October 2023", "October 28,
// 2023", "June 2022", "2022-05-26", "2018", "the 1990s", "between 2013 and
// 2016", "26-28 May 2022". "early" or "mid" before a month or a year is left
// out: the date is the month or year.
//
// What a date lacks is inferred and marked so. "26 May" takes its year from
// the date that it is joined to ("26 May and 3 June 2022"), from the nearest
// date before it in the passage, from the article's date, or from the last
// date of the passages before. "Friday" and "last year" go by the article's
// date. What cannot be inferred is left out.
#pragma once

#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "text/token.h"

namespace ibid {

// What an article has said about time so far.
struct DateContext {
    Day written = 0;    // its date; 0 when that is not known to the day
    int year = 0;       // of its date, if any
    int last_year = 0;  // of the last date that was told in full
};
DateContext date_context(const Date& article_date);

// `tokens` are those of `text`.
std::vector<DateMention> find_dates(std::string_view text, const Tokens& tokens,
                                    DateContext& context);

}  // namespace ibid
