#include "annotate/lone_year.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/letters.h"

namespace ibid {

namespace {

// All lists are sorted for std::binary_search.

// A time: "in 2018", "mid-2022". With a hyphen they are the only words that
// may be stuck to a year.
constexpr auto time_words = std::to_array<std::string_view>(
    {"after",  "autumn",     "before", "between", "circa", "during",
     "early",  "fall",       "from",   "fy",      "in",    "late",
     "mid",    "post",       "pre",    "season",  "since", "spring",
     "summer", "throughout", "until",  "winter",  "year",  "years"});
static_assert(std::is_sorted(time_words.begin(), time_words.end()));

// A certain thing of a year: "the 2018 talks".
constexpr auto certain_words =
    std::to_array<std::string_view>({"a", "an", "each", "every", "her", "his",
                                     "its", "that", "the", "their", "this"});
static_assert(std::is_sorted(certain_words.begin(), certain_words.end()));

// With a round number a count, else a time: "about 1950", "about 1938".
constexpr auto rough_words =
    std::to_array<std::string_view>({"about", "around"});

// Times as well, but also said of counts: "of 2000 tanks".
constexpr auto weak_time_words = std::to_array<std::string_view>(
    {"by", "fiscal", "for", "of", "till", "to"});
static_assert(std::is_sorted(weak_time_words.begin(), weak_time_words.end()));

constexpr auto labels = std::to_array<std::string_view>(
    {"all",         "almost",    "another", "approximately", "article",
     "articles",    "at",        "bill",    "box",           "cable",
     "channel",     "chapter",   "circtel", "circular",      "deptel",
     "despatch",    "document",  "embtel",  "exceeding",     "executive",
     "figure",      "flight",    "folder",  "form",          "highway",
     "least",       "lot",       "most",    "nearly",        "no",
     "nos",         "nsc",       "number",  "numbers",       "only",
     "order",       "over",      "p",       "page",          "pages",
     "para",        "paragraph", "pp",      "res",           "resolution",
     "resolutions", "room",      "roughly", "route",         "section",
     "serial",      "some",      "tel",     "telegram",      "telegrams",
     "than",        "unscr",     "unscrs",  "volume"});
static_assert(std::is_sorted(labels.begin(), labels.end()));

constexpr auto units = std::to_array<std::string_view>(
    {"acres",      "am",         "barrels", "bc",      "bce",      "billion",
     "bn",         "casualties", "deaths",  "dollars", "est",      "feet",
     "ft",         "gmt",        "hours",   "hrs",     "kg",       "kilograms",
     "kilometers", "kilometres", "km",      "kms",     "lbs",      "local",
     "men",        "meters",     "metres",  "metric",  "miles",    "million",
     "mm",         "mw",         "odd",     "people",  "per",      "percent",
     "persons",    "pm",         "pounds",  "rubles",  "soldiers", "sq",
     "square",     "tonnes",     "tons",    "troops",  "utc",      "women",
     "yards",      "yuan"});
static_assert(std::is_sorted(units.begin(), units.end()));

// Words in s that are no plurals.
constexpr auto no_plurals = std::to_array<std::string_view>(
    {"afterwards", "always", "besides", "does", "perhaps", "sometimes",
     "towards", "whereas", "yes"});
static_assert(std::is_sorted(no_plurals.begin(), no_plurals.end()));

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted,
              std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

}  // namespace

int LoneYears::at(std::size_t i) {
    if (i == last_) return last_is_year_ ? words_.year(i) : 0;
    const std::string_view digits = words_.surface(i);
    const bool is_number =
        digits.size() == 4 &&
        std::all_of(digits.begin(), digits.end(), is_ascii_digit);
    if (!is_number) return 0;
    const bool found = is_year(i);
    last_is_year_ = found;
    last_ = i;
    return found ? words_.year(i) : 0;
}

bool LoneYears::is_year(std::size_t i) const {
    constexpr int first_bare = 1900;
    constexpr int last_bare = 2049;
    const int year = words_.year(i);
    if (year == 0 || !free_before(i) || !free_after(i) || counts_something(i))
        return false;
    if (goes_with_last(i)) return last_is_year_;
    if (has_label(i)) return false;
    const std::string_view before = i > 0 ? words_.word(i - 1) : "";
    if (contains(time_words, before) || contains(certain_words, before))
        return true;
    if (looks_like_plural(i)) return false;
    return contains(weak_time_words, before) ||
           (year >= first_bare && year <= last_bare);
}

// "1874, 1929 and 2087": each goes with the one before it.
bool LoneYears::goes_with_last(std::size_t i) const {
    if (i == 0) return false;
    if (last_ == i - 1) return is_space_gap(words_.gap_before(i), ",");
    const std::string_view before = words_.word(i - 1);
    return i > 1 && last_ == i - 2 && (before == "and" || before == "or") &&
           is_space_gap(words_.gap_before(i)) &&
           is_space_gap(words_.gap_before(i - 1), ",");
}

bool LoneYears::has_label(std::size_t i) const {
    if (i == 0 || !is_space_gap(words_.gap_before(i), ".")) return false;
    const std::string_view before = words_.word(i - 1);
    return contains(labels, before) ||
           (contains(rough_words, before) && words_.year(i) % 10 == 0);
}

bool LoneYears::free_before(std::size_t i) const {
    constexpr std::string_view stuck = "$#@&*+=_<~/:.";
    const std::string_view gap = words_.gap_before(i);
    if (gap.empty()) return true;
    if (stuck.find(gap.back()) != std::string_view::npos) return false;
    for (const std::string_view sign : {"\u00A3", "\u00A5", "\u20AC"})
        if (gap.ends_with(sign)) return false;
    if (i == 0 || !is_dash_gap(gap) || gap.back() == ' ') return true;
    return (last_ == i - 1 && last_is_year_) ||
           contains(time_words, words_.word(i - 1));
}

bool LoneYears::free_after(std::size_t i) const {
    constexpr std::string_view stuck = "%$#@&*+=_/";
    const std::string_view gap = words_.gap_after(i);
    if (gap.empty()) return true;
    if (stuck.find(gap.front()) != std::string_view::npos) return false;
    const bool heads_passage = i == 0 && words_.size() > 1;
    if (heads_passage && gap.front() == '.') return false;
    const std::string_view next = words_.word(i + 1);
    const bool number = !next.empty() && is_ascii_digit(next[0]);
    if (gap == "-")
        return number || next.empty() || next == "era" || next == "present";
    return !number || (gap != "," && gap != ":");
}

bool LoneYears::counts_something(std::size_t i) const {
    // "the 1994 men's final" counts no men.
    return is_space_gap(words_.gap_after(i)) &&
           contains(units, words_.word(i + 1)) && !words_.has_possessive(i + 1);
}

bool LoneYears::looks_like_plural(std::size_t i) const {
    constexpr std::size_t shortest = 4;
    const std::string_view next = words_.surface(i + 1);
    if (!is_space_gap(words_.gap_after(i)) || next.size() < shortest)
        return false;
    if (next.back() != 's' || next.front() < 'a' || next.front() > 'z')
        return false;
    const char before_s = next[next.size() - 2];
    return before_s != 's' && before_s != 'u' && before_s != 'i' &&
           !contains(no_plurals, words_.word(i + 1));
}

}  // namespace ibid
