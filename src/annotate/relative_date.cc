#include "annotate/relative_date.h"

#include <chrono>

namespace ibid {

namespace {

using std::chrono::sys_days;

sys_days to_days(Day day) {
    using namespace std::chrono;
    return year{static_cast<int>(day / 10000)} / month{day / 100 % 100} /
           std::chrono::day{day % 100};
}

Date to_date(sys_days days) {
    const std::chrono::year_month_day date(days);
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

DateSpan one(const Date& date) {
    return {date, date};
}

sys_days weekday_near(sys_days day, int wanted, int way) {
    using std::chrono::days;
    const int today = static_cast<int>(std::chrono::weekday(day).c_encoding());
    const int back = (today - wanted + 7) % 7;
    if (way > 0) return day + days(7 - back);
    if (way < 0 && back == 0) return day - days(7);
    return day - days(back);
}

Date month_away(const Date& date, int months) {
    const int count = date.year * 12 + date.month - 1 + months;
    return {count / 12, count % 12 + 1, 0};
}

}  // namespace

std::optional<RelativeDate> relative_day(std::string_view word) {
    if (word == "yesterday") return RelativeDate{Unit::day, -1, no_weekday};
    if (word == "today") return RelativeDate{Unit::day, 0, no_weekday};
    if (word == "tomorrow") return RelativeDate{Unit::day, 1, no_weekday};
    return {};
}

std::optional<int> relative_way(std::string_view word) {
    if (word == "last") return -1;
    if (word == "this") return 0;
    if (word == "next") return 1;
    return {};
}

std::optional<Unit> relative_unit(std::string_view word) {
    if (word == "year") return Unit::year;
    if (word == "month") return Unit::month;
    if (word == "week") return Unit::week;
    return {};
}

DateSpan date_of(const RelativeDate& relative, Day day) {
    using std::chrono::days;
    const sys_days today = to_days(day);
    const Date date = to_date(today);
    switch (relative.unit) {
        case Unit::year:
            return one({date.year + relative.way, 0, 0});
        case Unit::month:
            return one(month_away(date, relative.way));
        case Unit::week: {
            constexpr int monday = 1;
            const sys_days first =
                weekday_near(today, monday, 0) + days(7 * relative.way);
            return {to_date(first), to_date(first + days(6))};
        }
        case Unit::weekday:
            return one(
                to_date(weekday_near(today, relative.weekday, relative.way)));
        case Unit::day:
            break;
    }
    return one(to_date(today + days(relative.way)));
}

int year_of(const Date& yearless, int way, Day day) {
    constexpr int months_ahead = 3;
    const int year = static_cast<int>(day / 10000);
    const int month = static_cast<int>(day / 100 % 100);
    const Date date{year, yearless.month, yearless.day};
    if (way > 0) return first_day(date) > day ? year : year + 1;
    if (way < 0) return last_day(date) < day ? year : year - 1;
    const int ahead = yearless.month - month;
    if (ahead > months_ahead) return year - 1;
    return ahead <= months_ahead - 12 ? year + 1 : year;
}

}  // namespace ibid
