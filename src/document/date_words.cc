#include "document/date_words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/month_names.h"

namespace ibid {

namespace {

// What may stand beside a date: weekdays, times of day, time zones.
constexpr std::array<std::string_view, 34> company{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "mon",     "tue",       "tues",     "wed",    "thu",
    "thurs",  "fri",     "sat",       "sun",      "at",     "on",
    "the",    "of",      "am",        "pm",       "a.m",    "p.m",
    "gmt",    "utc",     "kst",       "jst",      "est",    "edt",
    "et",     "cet",     "noon",      "|"};

constexpr std::size_t most_parts = 12;

// One more than there may be: what has so many is no date.
struct Parts {
    std::array<std::string_view, most_parts + 1> words;
    std::size_t size = 0;
};

Parts parts_of(std::string_view folded) {
    constexpr std::string_view apart = " ,()";
    Parts parts;
    std::size_t at = 0;
    while (parts.size < parts.words.size() &&
           (at = folded.find_first_not_of(apart, at)) != folded.npos) {
        const std::size_t end =
            std::min(folded.find_first_of(apart, at), folded.size());
        std::string_view word = folded.substr(at, end - at);
        while (word.size() > 1 && (word.back() == '.' || word.back() == ';'))
            word.remove_suffix(1);
        parts.words[parts.size++] = word;
        at = end;
    }
    return parts;
}

int month_of(std::string_view word) {
    for (std::size_t i = 0; i < month_names.size(); ++i)
        if (word == month_names[i] || (word.size() >= 3 && word.size() <= 4 &&
                                       month_names[i].starts_with(word)))
            return static_cast<int>(i) + 1;
    return 0;
}

int number_of(std::string_view word) {
    int value = 0;
    const auto [end, error] =
        std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc{} && end == word.data() + word.size() ? value
                                                                    : -1;
}

// "3", "3rd", "12th"; 0 for anything else.
int day_of(std::string_view word) {
    for (std::string_view ending : {"st", "nd", "rd", "th"})
        if (word.size() > 2 && word.ends_with(ending)) {
            word.remove_suffix(2);
            break;
        }
    if (word.size() > 2) return 0;
    const int day = number_of(word);
    return day >= 1 && day <= 31 ? day : 0;
}

int year_of(std::string_view word) {
    if (word.size() != 4) return 0;
    const int year = number_of(word);
    return year >= 1500 && year <= 2100 ? year : 0;
}

std::optional<Date> checked(const Date& date) {
    return parse_date(to_string(date));
}

// "2024-03-12", "2024-03-12t09:30:00z", "12.03.2024", "3/4/2024"
std::optional<Date> numeric_date(std::string_view word) {
    if (const std::size_t t = word.find('t'); t == 10) word = word.substr(0, t);
    if (word.size() >= 7)
        if (const auto iso = parse_date(word)) return iso;
    const char mark = word.find('/') != std::string_view::npos ? '/' : '.';
    const std::size_t one = word.find(mark);
    const std::size_t two = word.rfind(mark);
    if (one == std::string_view::npos || one == two) return std::nullopt;
    const int a = number_of(word.substr(0, one));
    const int b = number_of(word.substr(one + 1, two - one - 1));
    if (const int first = year_of(word.substr(0, one)))
        return checked({first, b, number_of(word.substr(two + 1))});
    const int year = year_of(word.substr(two + 1));
    if (year == 0) return std::nullopt;
    if (mark == '.' || a > 12 || a == b) return checked({year, b, a});
    if (b > 12) return checked({year, a, b});
    const bool possible = a >= 1 && b >= 1;
    return possible ? std::optional(Date{year, 0, 0}) : std::nullopt;
}

bool is_company(std::string_view word) {
    if (std::find(company.begin(), company.end(), word) != company.end())
        return true;
    // "9:30", "0930", "9:30pm", "-"
    return word == "-" || word == "/" ||
           (word.find(':') != std::string_view::npos && word[0] >= '0' &&
            word[0] <= '9');
}

// The "4" of "4 p.m."
bool is_hour(const Parts& parts, std::size_t i) {
    if (i + 1 == parts.size || day_of(parts.words[i]) == 0) return false;
    const std::string_view next = parts.words[i + 1];
    return next == "am" || next == "pm" || next == "a.m" || next == "p.m";
}

// The parts of a written date, found in any order, each at most once.
struct Found {
    Date date;
    bool whole = false;    // a numeric date
    bool useless = false;  // something that belongs to no date

    void take(std::string_view word) {
        if (const int month = month_of(word); month && !date.month && !whole)
            date.month = month;
        else if (const int day = day_of(word); day && !date.day && !whole)
            date.day = day;
        else if (const int year = year_of(word); year && !date.year)
            date.year = year;
        else if (const auto numeric = numeric_date(word);
                 numeric && !date.known() && !date.month)
            date = *numeric, whole = true;
        else if (!is_company(word))
            useless = true;
    }
};

}  // namespace

std::optional<Date> date_of(std::string_view folded, bool bare_year) {
    const Parts parts = parts_of(folded);
    if (parts.size == 0 || parts.size > most_parts) return std::nullopt;
    Found found;
    for (std::size_t i = 0; i < parts.size && !found.useless; ++i)
        if (!is_hour(parts, i)) found.take(parts.words[i]);
    const Date& date = found.date;
    if (found.useless || !date.known()) return std::nullopt;
    if (found.whole) return date;
    if (date.month == 0 && (date.day != 0 || !bare_year)) return std::nullopt;
    return checked(date);
}

}  // namespace ibid
