#include "annotate/lone_month.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ibid {

namespace {

// All lists are sorted for std::binary_search.

// What stands before a month.
constexpr auto before_months = std::to_array<std::string_view>(
    {"after", "before", "by", "during", "early", "ending", "from", "in", "last",
     "late", "mid", "next", "of", "since", "this", "through", "till", "to",
     "until"});
static_assert(std::is_sorted(before_months.begin(), before_months.end()));

// Names of papers and of days behind a weekday, or before one.
constexpr auto after_weekdays =
    std::to_array<std::string_view>({"herald", "independent", "mail", "mirror",
                                     "school", "telegraph", "times"});
static_assert(std::is_sorted(after_weekdays.begin(), after_weekdays.end()));
constexpr auto before_weekdays = std::to_array<std::string_view>(
    {"ash", "black", "bloody", "easter", "good", "palm"});
static_assert(std::is_sorted(before_weekdays.begin(), before_weekdays.end()));

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted,
              std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

bool has_stop(const DateWords& words, std::size_t i) {
    return words.gap_after(i).substr(0, 1) == ".";
}

// Capital and small letters: a name, or the first word of a sentence.
bool looks_like_name(std::string_view surface) {
    return surface.size() > 1 && surface[0] >= 'A' && surface[0] <= 'Z' &&
           surface[1] >= 'a' && surface[1] <= 'z';
}

}  // namespace

bool stands_for_month(const DateWords& words, std::size_t i) {
    constexpr std::size_t longest_abbreviation = 4;
    const std::string_view word = words.word(i);
    const std::string_view before = i > 0 ? words.word(i - 1) : "";
    const bool told = i > 0 && contains(before_months, before);
    const bool abbreviated = word.size() <= longest_abbreviation &&
                             word != "may" && word != "june" && word != "july";
    if (abbreviated && !(told && has_stop(words, i))) return false;
    if (told) return true;
    // "April and May", "March-May".
    if (i > 0 && words.month(i - 1) != 0) return true;
    if (i > 1 && words.month(i - 2) != 0 && (before == "and" || before == "or"))
        return true;
    if (word == "may" || abbreviated) return false;
    if (word == "march") {  // a verb at the start, a march "on" something
        const bool within = i > 0 && words.gap_before(i) == " " &&
                            !looks_like_name(words.surface(i - 1));
        return within && words.word(i + 1) != "on" &&
               words.word(i + 1) != "for";
    }
    const bool named =
        words.gap_after(i) == " " && looks_like_name(words.surface(i + 1));
    const bool surname = i > 0 && words.gap_before(i) == " " &&
                         looks_like_name(words.surface(i - 1));
    return !named && !surname;
}

bool stands_for_weekday(const DateWords& words, std::size_t i) {
    constexpr std::size_t longest_abbreviation = 5;
    if (words.word(i).size() <= longest_abbreviation && !has_stop(words, i))
        return false;
    if (i > 0 && contains(before_weekdays, words.word(i - 1))) return false;
    return words.gap_after(i) != " " ||
           !contains(after_weekdays, words.word(i + 1));
}

}  // namespace ibid
