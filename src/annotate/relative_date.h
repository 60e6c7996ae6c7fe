// Words that tell a date by its distance from the day of writing, and the
// date that they mean.
//
//   "last year", written on 2023-10-28 -> 2022
//   "Friday", written on 2023-10-30, a Monday -> 2023-10-27
#pragma once

#include <optional>
#include <string_view>

#include <ibid/date.h>

namespace ibid {

inline constexpr int no_weekday = -1;

enum class Unit { day, weekday, week, month, year };

struct RelativeDate {
    Unit unit = Unit::day;
    int way = 0;  // -1: yesterday, last; 0: today, this, or not told; 1: next
    int weekday = no_weekday;  // 0: Sunday
};

// "yesterday", "today", "tomorrow".
std::optional<RelativeDate> relative_day(std::string_view word);
// "last": -1, "this": 0, "next": 1.
std::optional<int> relative_way(std::string_view word);
// "week", "month", "year".
std::optional<Unit> relative_unit(std::string_view word);

struct DateSpan {
    Date from;
    Date to;
};

// What it means in a text written on `day`. A weekday that is not told to be
// the next is the last one, or that day itself.
DateSpan date_of(const RelativeDate& relative, Day day);

// The year of a date without one in a text written on `day`: mostly the last
// one, but it may lie some weeks ahead.
int year_of(const Date& yearless, int way, Day day);

}  // namespace ibid
