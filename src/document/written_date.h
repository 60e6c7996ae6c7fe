// Lines that tell when an article was published -> the date.
//
//   "Published: March 3, 2023"          -> 2023-03-03, published
//   "12 Mar. 2024 | 09:30 GMT"          -> 2024-03-12, plain
//   "SEOUL, 12 March 2024 — The ..."    -> 2024-03-12, dateline
//   "It was signed on March 3, 2023."   -> none
#pragma once

#include <optional>
#include <string_view>

#include <ibid/date.h>

namespace ibid {

// How a line gives the date, the most trusted first.
enum class DateClaim { published, dateline, plain, updated };

struct WrittenDate {
    Date date;
    DateClaim claim = DateClaim::plain;
    bool whole_line = true;  // false: running text follows the dateline
    // Before the date of a dateline that is the whole line, a piece of it:
    // "Seoul", and "Harbour Review", which is no place.
    std::string_view place{};
};

std::optional<WrittenDate> written_date(std::string_view line);

// All of `text` as a date, with a weekday or a time of day beside it at most:
// "Tuesday, 12 March 2024, 9:30 a.m.".
std::optional<Date> only_date(std::string_view text);

}  // namespace ibid
