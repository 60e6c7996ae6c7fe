#include "annotate/dates.h"

#include <optional>

#include <ibid/date.h>

#include "annotate/date_words.h"
#include "annotate/lone_year.h"
#include "text/letters.h"

namespace ibid {

namespace {

// A date, or a span of dates, in words [first, end).
struct Found {
    Date from;
    Date to;
    std::size_t end = 0;
};

Found year_found(int year, std::size_t end) {
    return {{year, 0, 0}, {year, 0, 0}, end};
}

bool is_real(const Date& date) {
    if (date.year == 0 || date.month < 1 || date.month > 12) return false;
    const Date month{date.year, date.month, 0};
    return date.day <= static_cast<int>(last_day(month) % 100);
}

class DateFinder {
public:
    DateFinder(std::string_view text, const Tokens& tokens)
        : words_(text, tokens), years_(words_) {}

    std::vector<DateMention> find();

private:
    using Maybe = std::optional<Found>;

    // Each reads one form that begins at word i.
    Maybe read(std::size_t i);
    Maybe read_numbers(std::size_t i) const;    // 2022-05-26, 2022-05
    Maybe read_day_first(std::size_t i) const;  // 26-28 May 2022
    Maybe read_month_day(std::size_t i) const;  // May 26-28, 2022
    Maybe read_month(std::size_t i) const;      // May 2022, May-July 2022
    Maybe read_decade(std::size_t i) const;     // the 1990s
    Maybe read_year(std::size_t i);             // 2022, 2018-22

    Maybe join(std::size_t i, const Found& first);
    bool is_joined(std::size_t i, std::size_t end) const;
    Maybe days(int year, int month, int day, int day_to, std::size_t end) const;
    Maybe numeric_day(std::size_t i, std::string_view sign) const;
    Span span(std::size_t first, std::size_t end) const;

    DateWords words_;
    LoneYears years_;
};

std::vector<DateMention> DateFinder::find() {
    std::vector<DateMention> dates;
    for (std::size_t i = 0; i < words_.size();) {
        Maybe found = read(i);
        if (!found) {
            ++i;
            continue;
        }
        if (const Maybe both = join(i, *found)) found = both;
        dates.push_back({found->from, found->to, span(i, found->end)});
        i = found->end;
    }
    return dates;
}

// A possessive s of the last word is part of a decade ("the 1990's").
Span DateFinder::span(std::size_t first, std::size_t end) const {
    Span span{words_.span(first).start, words_.span(end - 1).end};
    if (words_.decade(end - 1) != 0 && words_.year(end - 1) != 0)
        span.end += words_.gap_after(end - 1).front() == '\'' ? 2 : 4;
    return span;
}

DateFinder::Maybe DateFinder::read(std::size_t i) {
    if (words_.month(i) != 0) {
        const Maybe day = read_month_day(i);
        return day ? day : read_month(i);
    }
    const std::string_view word = words_.word(i);
    if (word.empty() || !is_ascii_digit(word[0])) return {};
    if (const Maybe found = read_numbers(i)) return found;
    if (const Maybe found = read_day_first(i)) return found;
    if (const Maybe found = read_decade(i)) return found;
    return read_year(i);
}

DateFinder::Maybe DateFinder::days(int year, int month, int day, int day_to,
                                   std::size_t end) const {
    const Date from{year, month, day};
    const Date to{year, month, day_to};
    if (day == 0 || day_to < day || !is_real(from) || !is_real(to)) return {};
    return Found{from, to, end};
}

DateFinder::Maybe DateFinder::read_numbers(std::size_t i) const {
    const std::string_view sign = words_.gap_after(i);
    if (sign != "-" && sign != "/" && sign != ".") return {};
    if (words_.gap_after(i + 1) == sign)
        if (const Maybe found = numeric_day(i, sign)) return found;
    const int year = words_.year(i);
    const int month = words_.number(i + 1);
    const bool is_month = sign == "-" && words_.surface(i + 1).size() == 2 &&
                          words_.gap_after(i + 1) != "-";
    if (year == 0 || !is_month || month <= 0 || month > 12) return {};
    if (month > year % 100) return {};  // "2001-02" are two years
    return Found{{year, month, 0}, {year, month, 0}, i + 2};
}

// Three numbers: the year first, or last when no other order is possible.
DateFinder::Maybe DateFinder::numeric_day(std::size_t i,
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

DateFinder::Maybe DateFinder::read_day_first(std::size_t i) const {
    const int day = words_.day(i);
    if (day == 0) return {};
    int day_to = day;
    std::size_t at = i + 1;
    if (is_dash_gap(words_.gap_after(i)) && words_.day(at) != 0)
        day_to = words_.day(at++);
    if (words_.word(at) == "of") ++at;
    if (!is_space_gap(words_.gap_before(at))) return {};
    const int month = words_.month(at);
    if (month == 0 || !is_space_gap(words_.gap_after(at), ",.")) return {};
    return days(words_.year(at + 1), month, day, day_to, at + 2);
}

DateFinder::Maybe DateFinder::read_month_day(std::size_t i) const {
    const int day = words_.day(i + 1);
    if (day == 0 || !is_space_gap(words_.gap_after(i), ".")) return {};
    int day_to = day;
    std::size_t at = i + 2;
    if (is_dash_gap(words_.gap_before(at)) && words_.day(at) != 0)
        day_to = words_.day(at++);
    if (!is_space_gap(words_.gap_before(at), ",")) return {};
    return days(words_.year(at), words_.month(i), day, day_to, at + 1);
}

DateFinder::Maybe DateFinder::read_month(std::size_t i) const {
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
    const int year = words_.year(at);
    if (year == 0 || !is_space_gap(words_.gap_before(at), ",.")) return {};
    return Found{{year, words_.month(i), 0}, {year, month_to, 0}, at + 1};
}

DateFinder::Maybe DateFinder::read_decade(std::size_t i) const {
    const int year = words_.decade(i);
    if (year == 0) return {};
    return Found{{year, 0, 0}, {year + 9, 0, 0}, i + 1};
}

DateFinder::Maybe DateFinder::read_year(std::size_t i) {
    const int year = years_.at(i);
    if (year == 0) return {};
    const std::string_view next = words_.surface(i + 1);
    if (is_dash_gap(words_.gap_after(i)) && next.size() == 2) {
        const int last = year - year % 100 + words_.number(i + 1);
        if (last > year) return Found{{year, 0, 0}, {last, 0, 0}, i + 2};
    }
    return year_found(year, i + 1);
}

// The date at word i and the one that a dash or "to" ties to it, as one.
DateFinder::Maybe DateFinder::join(std::size_t i, const Found& first) {
    if (first.from != first.to || first.end >= words_.size()) return {};
    const bool dash = is_dash_gap(words_.gap_before(first.end));
    if (!dash && !is_joined(i, first.end)) return {};
    const std::size_t next = first.end + (dash ? 0 : 1);
    Maybe second = read(next);
    if (!second && first.from.month == 0 && words_.year(next) != 0)
        second = year_found(words_.year(next), next + 1);
    if (!second || first_day(first.from) >= first_day(second->from)) return {};
    if (second->from != second->to) return {};
    return Found{first.from, second->from, second->end};
}

// "between 2013 and 2016", "from 2013 to 2016".
bool DateFinder::is_joined(std::size_t i, std::size_t end) const {
    if (i == 0) return false;
    const std::string_view before = words_.word(i - 1);
    const std::string_view link = words_.word(end);
    if (before == "between") return link == "and";
    return before == "from" && (link == "to" || link == "until" ||
                                link == "till" || link == "through");
}

}  // namespace

std::vector<DateMention> find_dates(std::string_view text,
                                    const Tokens& tokens) {
    return DateFinder(text, tokens).find();
}

}  // namespace ibid
