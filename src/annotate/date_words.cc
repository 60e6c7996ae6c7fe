#include "annotate/date_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/letters.h"
#include "text/month_names.h"

namespace ibid {

namespace {

// The number that all of `digits` make; -1 when something else is in it.
int to_number(std::string_view digits) {
    if (digits.empty() || digits.size() > 4) return -1;
    int number = 0;
    for (const char c : digits) {
        if (!is_ascii_digit(c)) return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

int year_of(std::string_view digits) {
    constexpr int first = 1800;
    constexpr int last = 2100;
    const int year = digits.size() == 4 ? to_number(digits) : 0;
    return year >= first && year <= last ? year : 0;
}

constexpr auto weekdays =
    std::to_array<std::string_view>({"sunday", "monday", "tuesday", "wednesday",
                                     "thursday", "friday", "saturday"});
constexpr auto relatives = std::to_array<std::string_view>(
    {"yesterday", "today", "tomorrow", "last", "this", "next"});

// Words of time by their first three letters, which are different for all of
// them: 1..12 the months, then the weekdays, then the rest.
constexpr std::size_t letters = 26;
constexpr std::size_t place_of(std::string_view word) {
    std::size_t place = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        if (word[i] < 'a' || word[i] > 'z') return 0;
        place = place * letters + static_cast<std::size_t>(word[i] - 'a');
    }
    return place;
}
constexpr auto by_prefix = [] {
    std::array<std::uint8_t, letters * letters * letters> table{};
    std::uint8_t number = 0;
    for (const std::string_view word : month_names)
        table[place_of(word)] = ++number;
    for (const std::string_view word : weekdays)
        table[place_of(word)] = ++number;
    for (const std::string_view word : relatives)
        table[place_of(word)] = ++number;
    return table;
}();

int prefix_number(std::string_view word) {
    return word.size() < 3 ? 0 : by_prefix[place_of(word)];
}

}  // namespace

std::string_view DateWords::word(std::size_t i) const {
    return i < size() ? std::string_view(tokens_[i].word) : std::string_view();
}

std::string_view DateWords::surface(std::size_t i) const {
    if (i >= size()) return {};
    return text_.substr(span(i).start, span(i).end - span(i).start);
}

bool DateWords::is_time_word(std::size_t i) const {
    const std::string_view word = tokens_[i].word;
    if (is_ascii_digit(word[0])) return true;
    const int number = prefix_number(word);
    constexpr int named = month_names.size() + weekdays.size();
    return number > named || (number > 0 && has_capital(i));
}

int DateWords::month(std::size_t i) const {
    const std::string_view word = this->word(i);
    const int number = prefix_number(word);
    if (number < 1 || number > static_cast<int>(month_names.size()) ||
        !has_capital(i))
        return 0;
    const std::string_view month =
        month_names[static_cast<std::size_t>(number) - 1];
    const bool is_month = word == month || word.size() == 3 || word == "sept";
    return is_month ? number : 0;
}

int DateWords::weekday(std::size_t i) const {
    constexpr std::size_t longest_abbreviation = 5;
    const std::string_view word = this->word(i);
    const int number =
        prefix_number(word) - static_cast<int>(month_names.size()) - 1;
    if (number < 0 || number >= static_cast<int>(weekdays.size()) ||
        !has_capital(i))
        return no_weekday;
    const std::string_view day = weekdays[static_cast<std::size_t>(number)];
    const bool is_day = word == day || (word.size() <= longest_abbreviation &&
                                        day.starts_with(word));
    return is_day ? number : no_weekday;
}

bool DateWords::has_capital(std::size_t i) const {
    const char initial = text_[span(i).start];
    return initial >= 'A' && initial <= 'Z';
}

int DateWords::day(std::size_t i) const {
    std::string_view word = this->word(i);
    for (const std::string_view ordinal : {"st", "nd", "rd", "th"}) {
        if (word.size() <= ordinal.size()) continue;
        if (word.substr(word.size() - ordinal.size()) == ordinal) {
            word.remove_suffix(ordinal.size());
            break;
        }
    }
    const int day = word.size() <= 2 ? to_number(word) : 0;
    return day >= 1 && day <= 31 ? day : 0;
}

int DateWords::year(std::size_t i) const {
    return year_of(surface(i));
}

int DateWords::decade(std::size_t i) const {
    const std::string_view written = surface(i);
    const bool plain = written.size() == 5 && written.back() == 's';
    if (!plain && !has_possessive(i)) return 0;
    const int year = year_of(plain ? written.substr(0, 4) : written);
    return year % 10 == 0 ? year : 0;
}

int DateWords::number(std::size_t i) const {
    const std::string_view written = surface(i);
    return written.size() <= 2 ? std::max(to_number(written), 0) : 0;
}

bool DateWords::has_possessive(std::size_t i) const {
    const std::string_view after = gap_after(i);
    return after.substr(0, 2) == "'s" || after.substr(0, 4) == "\xE2\x80\x99s";
}

std::string_view DateWords::gap_after(std::size_t i) const {
    if (i >= size()) return {};
    const std::size_t end =
        i + 1 < size() ? tokens_[i + 1].span.start : text_.size();
    return text_.substr(span(i).end, end - span(i).end);
}

std::string_view DateWords::gap_before(std::size_t i) const {
    if (i > size() || size() == 0) return {};
    if (i > 0) return gap_after(i - 1);
    return text_.substr(0, span(0).start);
}

bool is_space_gap(std::string_view gap, std::string_view signs) {
    constexpr std::size_t longest = 3;
    if (gap.empty() || gap.size() > longest) return false;
    std::size_t found = 0;
    for (const char c : gap) {
        if (c == ' ') continue;
        if (signs.find(c) == std::string_view::npos || ++found > 1)
            return false;
    }
    return gap.back() == ' ';
}

bool is_dash_gap(std::string_view gap) {
    if (!gap.empty() && gap.front() == ' ') gap.remove_prefix(1);
    if (!gap.empty() && gap.back() == ' ') gap.remove_suffix(1);
    if (gap == "-") return true;
    return gap.size() == 3 && gap.substr(0, 2) == "\xE2\x80" &&
           gap[2] >= '\x90' && gap[2] <= '\x95';
}

}  // namespace ibid
