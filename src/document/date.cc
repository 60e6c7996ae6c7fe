#include <ibid/date.h>

#include <array>

namespace ibid {

namespace {

bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in(int year, int month) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year)
               ? 29
               : days[static_cast<std::size_t>(month - 1)];
}

Day day_number(int year, int month, int day) {
    return static_cast<Day>(year * 10000 + month * 100 + day);
}

// Exactly `width` digits at the front of `text`, which are then taken off it;
// -1 when they are not there.
int take_digits(std::string_view& text, std::size_t width) {
    if (text.size() < width) return -1;
    int value = 0;
    for (char c : text.substr(0, width)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(width);
    return value;
}

bool take_hyphen(std::string_view& text) {
    if (text.empty() || text.front() != '-') return false;
    text.remove_prefix(1);
    return true;
}

std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(value);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return digits;
}

}  // namespace

Day first_day(const Date& date) {
    if (!date.known()) return 0;
    const int month = date.month == 0 ? 1 : date.month;
    const int day = date.month == 0 || date.day == 0 ? 1 : date.day;
    return day_number(date.year, month, day);
}

Day last_day(const Date& date) {
    if (!date.known()) return 0;
    const int month = date.month == 0 ? 12 : date.month;
    const bool to_the_day = date.month != 0 && date.day != 0;
    return day_number(date.year, month,
                      to_the_day ? date.day : days_in(date.year, month));
}

bool may_lie_in(const Date& date, const DateRange& range) {
    if (!date.known()) return false;
    return (range.from == 0 || last_day(date) >= range.from) &&
           (range.to == 0 || first_day(date) <= range.to);
}

std::string to_string(const Date& date) {
    if (!date.known()) return "";
    std::string iso = padded(date.year, 4);
    if (date.month == 0) return iso;
    iso += '-' + padded(date.month, 2);
    if (date.day == 0) return iso;
    return iso + '-' + padded(date.day, 2);
}

std::optional<Date> parse_date(std::string_view text) {
    Date date;
    date.year = take_digits(text, 4);
    if (date.year < 1) return std::nullopt;
    if (text.empty()) return date;
    if (!take_hyphen(text)) return std::nullopt;
    date.month = take_digits(text, 2);
    if (date.month < 1 || date.month > 12) return std::nullopt;
    if (text.empty()) return date;
    if (!take_hyphen(text)) return std::nullopt;
    date.day = take_digits(text, 2);
    if (date.day < 1 || date.day > days_in(date.year, date.month))
        return std::nullopt;
    if (!text.empty()) return std::nullopt;
    return date;
}

std::optional<DateRange> parse_date_range(std::string_view text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        const std::optional<Date> date = parse_date(text);
        if (!date) return std::nullopt;
        return DateRange{first_day(*date), last_day(*date)};
    }
    const std::string_view begin = text.substr(0, dots);
    const std::string_view end = text.substr(dots + 2);
    if (begin.empty() && end.empty()) return std::nullopt;
    DateRange range;
    if (!begin.empty()) {
        const std::optional<Date> date = parse_date(begin);
        if (!date) return std::nullopt;
        range.from = first_day(*date);
    }
    if (!end.empty()) {
        const std::optional<Date> date = parse_date(end);
        if (!date) return std::nullopt;
        range.to = last_day(*date);
    }
    if (range.from != 0 && range.to != 0 && range.to < range.from)
        return std::nullopt;
    return range;
}

}  // namespace ibid
