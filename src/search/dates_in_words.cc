#include "search/dates_in_words.h"

#include <algorithm>

namespace ibid {

namespace {

Date date_of(Day day) {
    Date date;
    date.year = static_cast<int>(day / 10000);
    date.month = static_cast<int>(day / 100 % 100);
    date.day = static_cast<int>(day % 100);
    return date;
}

// How much of a date must be written down.
enum class Precision { year, month, day };

Date cut(Date date, Precision precision) {
    if (precision != Precision::day) date.day = 0;
    if (precision == Precision::year) date.month = 0;
    return date;
}

// The least precision at which the date still begins (or ends) on that day.
Precision needed(Day day, Day (*bound)(const Date&)) {
    if (day == 0) return Precision::year;
    for (const Precision precision : {Precision::year, Precision::month})
        if (bound(cut(date_of(day), precision)) == day) return precision;
    return Precision::day;
}

}  // namespace

std::string iso_range(const DateRange& range) {
    std::string shown;
    if (range.from != 0) shown += to_string(date_of(range.from));
    shown += "..";
    if (range.to != 0) shown += to_string(date_of(range.to));
    return shown;
}

std::string dates_in_words(const DateRange& range) {
    const Precision precision =
        std::max(needed(range.from, first_day), needed(range.to, last_day));
    const std::string at = precision == Precision::day ? "on " : "in ";
    const std::string from = to_string(cut(date_of(range.from), precision));
    const std::string to = to_string(cut(date_of(range.to), precision));
    if (range.from == 0 && range.to == 0) return "at any known date";
    if (range.to == 0) return at + from + " or later";
    if (range.from == 0) return at + to + " or earlier";
    if (from == to) return at + from;
    return "from " + from + " to " + to;
}

}  // namespace ibid
