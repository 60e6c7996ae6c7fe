#include "annotate/date_reader.h"

#include "annotate/attack_day.h"
#include "annotate/lone_month.h"
#include "text/letters.h"

namespace ibid {

namespace {

FoundDate found(const Date& from, const Date& to, std::size_t end) {
    return {from, to, end, from.year == 0 ? Lack::year : Lack::nothing, {}};
}

FoundDate year_found(int year, std::size_t end) {
    return found({year, 0, 0}, {year, 0, 0}, end);
}

bool is_real(const Date& date) {
    constexpr int leap_year = 2000;
    if (date.month < 1 || date.month > 12) return false;
    const int year = date.year == 0 ? leap_year : date.year;
    const Date month{year, date.month, 0};
    return date.day <= static_cast<int>(last_day(month) % 100);
}

}  // namespace

std::optional<FoundDate> DateReader::at(std::size_t i) {
    Maybe first = read(i);
    if (!first) return {};
    const Maybe both = join(i, *first);
    return both ? both : first;
}

DateReader::Maybe DateReader::read(std::size_t i) {
    const std::string_view word = words_.word(i);
    if (word.empty()) return {};
    if (is_ascii_digit(word[0])) {
        if (const Maybe found = read_numbers(i)) return found;
        if (const Maybe found = read_day_first(i)) return found;
        if (const Maybe found = read_decade(i)) return found;
        return read_year(i);
    }
    if (words_.month(i) != 0) {
        const Maybe day = read_month_day(i);
        return day ? day : read_month(i);
    }
    if (words_.weekday(i) != no_weekday) return read_weekday(i);
    return read_relative(i);
}

// The year behind word i, 0 when there is none.
int DateReader::year_after(std::size_t i) const {
    if (i + 1 >= words_.size() || !is_space_gap(words_.gap_after(i), ",."))
        return 0;
    return words_.year(i + 1);
}

// "Friday", and "Friday" as a part of the date behind it.
DateReader::Maybe DateReader::read_weekday(std::size_t i) {
    if (!stands_for_weekday(words_, i)) return {};
    const bool goes_on = words_.month(i + 1) != 0 || words_.day(i + 1) != 0;
    if (goes_on && is_space_gap(words_.gap_after(i), ",.")) {
        Maybe date = read(i + 1);
        if (date && date->from.day != 0 && date->lack != Lack::all) return date;
    }
    Found day;
    day.end = i + 1;
    day.lack = Lack::all;
    day.relative = {Unit::weekday, 0, words_.weekday(i)};
    return day;
}

// "last year", "next Friday", "last May".
DateReader::Maybe DateReader::read_relative(std::size_t i) {
    if (const auto day = relative_day(words_.word(i)))
        return Found{{}, {}, i + 1, Lack::all, *day};
    const auto way = relative_way(words_.word(i));
    if (!way || words_.gap_after(i) != " ") return {};
    const auto unit = relative_unit(words_.word(i + 1));
    if (unit) return Found{{}, {}, i + 2, Lack::all, {*unit, *way, no_weekday}};
    Maybe named;
    if (words_.weekday(i + 1) != no_weekday)
        named = read_weekday(i + 1);
    else if (words_.month(i + 1) != 0)
        named = read(i + 1);
    if (named && named->lack != Lack::nothing) named->relative.way = *way;
    return named && named->lack != Lack::nothing ? named : Maybe{};
}

DateReader::Maybe DateReader::days(int year, int month, int day, int day_to,
                                   std::size_t end) const {
    const Date from{year, month, day};
    const Date to{year, month, day_to};
    if (day == 0 || day_to < day || !is_real(from) || !is_real(to)) return {};
    return found(from, to, end);
}

DateReader::Maybe DateReader::read_numbers(std::size_t i) const {
    const std::string_view sign = words_.gap_after(i);
    if (is_attack_number(words_, i))
        return found({0, 9, 11}, {0, 9, 11}, i + 2);
    if (sign != "-" && sign != "/" && sign != ".") return {};
    if (words_.gap_after(i + 1) == sign)
        if (const Maybe found = numeric_day(i, sign)) return found;
    const int year = words_.year(i);
    const int month = words_.number(i + 1);
    const bool is_month = sign == "-" && words_.surface(i + 1).size() == 2 &&
                          words_.gap_after(i + 1) != "-";
    if (year == 0 || !is_month || month <= 0 || month > 12) return {};
    if (month > year % 100) return {};  // "2001-02" are two years
    return found({year, month, 0}, {year, month, 0}, i + 2);
}

// Three numbers: the year first, or last when no other order is possible.
DateReader::Maybe DateReader::numeric_day(std::size_t i,
                                          std::string_view sign) const {
    const int middle = words_.number(i + 1);
    if (const int year = words_.year(i)) {
        const int day = words_.number(i + 2);
        return days(year, middle, day, day, i + 3);
    }
    const int first = words_.number(i);
    const int year = words_.year(i + 2);
    if (sign == "." || first > 12 || first == middle)
        return days(year, middle, first, first, i + 3);
    if (middle > 12) return days(year, first, middle, middle, i + 3);
    return {};
}

DateReader::Maybe DateReader::read_day_first(std::size_t i) const {
    const int day = words_.day(i);
    if (day == 0) return {};
    int day_to = day;
    std::size_t at = i + 1;
    if (is_dash_gap(words_.gap_after(i)) && words_.day(at) != 0)
        day_to = words_.day(at++);
    if (words_.word(at) == "of") ++at;
    if (!is_space_gap(words_.gap_before(at))) return {};
    const int month = words_.month(at);
    if (month == 0) return {};
    const int year = year_after(at);
    return days(year, month, day, day_to, at + (year == 0 ? 1 : 2));
}

DateReader::Maybe DateReader::read_month_day(std::size_t i) const {
    const int day = words_.day(i + 1);
    if (day == 0 || !is_space_gap(words_.gap_after(i), ".")) return {};
    int day_to = day;
    std::size_t at = i + 2;
    if (is_dash_gap(words_.gap_before(at)) && words_.day(at) != 0)
        day_to = words_.day(at++);
    const int year = year_after(at - 1);
    return days(year, words_.month(i), day, day_to, at + (year == 0 ? 0 : 1));
}

DateReader::Maybe DateReader::read_month(std::size_t i) const {
    std::size_t at = i + 1;
    int month_to = words_.month(i);
    const std::string_view link = words_.word(at);
    const bool linked = link == "to" || link == "and" || link == "through";
    if (linked && words_.month(at + 1) > month_to)
        month_to = words_.month(at + 1), at += 2;
    else if (is_dash_gap(words_.gap_before(at)) && words_.month(at) > month_to)
        month_to = words_.month(at++);
    else if (link == "of")
        ++at;
    const int year = year_after(at - 1);
    if (year == 0 && link == "of") --at;
    if (year == 0 && !stands_for_month(words_, i)) return {};
    return found({year, words_.month(i), 0}, {year, month_to, 0},
                 at + (year == 0 ? 0 : 1));
}

DateReader::Maybe DateReader::read_decade(std::size_t i) const {
    const int year = words_.decade(i);
    if (year == 0) return {};
    return found({year, 0, 0}, {year + 9, 0, 0}, i + 1);
}

DateReader::Maybe DateReader::read_year(std::size_t i) {
    const int year = years_.at(i);
    if (year == 0) return {};
    const std::string_view next = words_.surface(i + 1);
    if (is_dash_gap(words_.gap_after(i)) && next.size() == 2) {
        const int last = year - year % 100 + words_.number(i + 1);
        if (last > year) return found({year, 0, 0}, {last, 0, 0}, i + 2);
    }
    return year_found(year, i + 1);
}

// The date at word i and the one that a dash or "to" ties to it, as one.
DateReader::Maybe DateReader::join(std::size_t i, const Found& first) {
    if (first.from != first.to || first.from.year == 0 ||
        first.lack == Lack::all || first.end >= words_.size())
        return {};
    const bool dash = is_dash_gap(words_.gap_before(first.end));
    if (!dash && !is_joined(i, first.end)) return {};
    const std::size_t next = first.end + (dash ? 0 : 1);
    Maybe second = read(next);
    if (!second && first.from.month == 0 && words_.year(next) != 0)
        second = year_found(words_.year(next), next + 1);
    if (!second || second->from.year == 0 ||
        first_day(first.from) >= first_day(second->from))
        return {};
    if (second->from != second->to || second->from.year == 0) return {};
    return found(first.from, second->from, second->end);
}

// "between 2013 and 2016", "from 2013 to 2016".
bool DateReader::is_joined(std::size_t i, std::size_t end) const {
    if (i == 0) return false;
    const std::string_view before = words_.word(i - 1);
    const std::string_view link = words_.word(end);
    if (before == "between") return link == "and";
    return before == "from" && (link == "to" || link == "until" ||
                                link == "till" || link == "through");
}

}  // namespace ibid
