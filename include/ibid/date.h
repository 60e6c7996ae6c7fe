// Date: a calendar date known to the day, the month or the year.
//
//   parse_date("2022-03")            -> Date{2022, 3, 0}
//   parse_date_range("2022-03..")    -> from 2022-03-01, without an end
//
// A date that is not known at all is Date{}; users see it as "undated".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#pragma GCC visibility push(default)
namespace ibid {

struct Date {
    int year = 0;   // 1..9999; 0: not known at all
    int month = 0;  // 1..12;   0: known to the year only
    int day = 0;    // 1..31;   0: known to the month only

    bool known() const { return year != 0; }
    friend bool operator==(const Date&, const Date&) = default;
};

// A day as the number yyyymmdd (20220315): it sorts as dates do and needs no
// calendar. 0 stands for "no day".
using Day = std::uint32_t;

// The first and the last day that `date` may mean: 2022-02 gives 20220201 and
// 20220228. Both are 0 for an unknown date.
Day first_day(const Date& date);
Day last_day(const Date& date);

// A span of days, both ends included; 0 leaves that end open.
struct DateRange {
    Day from = 0;
    Day to = 0;
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

// Whether `date` may lie in `range`: a date known to the year 2022 may lie in
// 2022-03..2022-08. An unknown date lies in no range.
bool may_lie_in(const Date& date, const DateRange& range);

// ISO 8601 with as many parts as are known: "2022-03-15", "2022-03", "2022";
// "" for an unknown date.
std::string to_string(const Date& date);

// Reads the ISO form above; nothing else, and no day that no calendar has.
std::optional<Date> parse_date(std::string_view text);

// Reads "2022", "2022-03..2022-08", "2022..", "..2022-08-15" as the days they
// cover. A range that ends before it begins is refused.
std::optional<DateRange> parse_date_range(std::string_view text);

}  // namespace ibid
#pragma GCC visibility pop
