#include "annotate/person_names.h"

#include <algorithm>
#include <array>

#include "annotate/letter_case.h"
#include "text/stop_words.h"

namespace ibid {

namespace {

// All lists are sorted for std::binary_search.
constexpr auto titles = std::to_array<std::string_view>(
    {"admiral",    "ambassador", "ayatollah", "captain", "chairman",
     "chancellor", "chief",      "col",       "colonel", "comrade",
     "dictator",   "director",   "dr",        "emir",    "emperor",
     "envoy",      "ex",         "gen",       "general", "generalissimo",
     "gov",        "governor",   "imam",      "king",    "leader",
     "lord",       "madame",     "major",     "marshal", "minister",
     "mr",         "mrs",        "ms",        "nominee", "pope",
     "premier",    "president",  "prime",     "prince",  "princess",
     "professor",  "queen",      "secretary", "sen",     "senator",
     "shah",       "sheik",      "sheikh",    "sir",     "speaker",
     "spokesman",  "strongman",  "sultan"});
static_assert(std::is_sorted(titles.begin(), titles.end()));

// Words that open a sentence and are no first names, besides stop words.
constexpr auto openers = std::to_array<std::string_view>(
    {"according", "afterwards", "also",     "although",     "both",
     "certainly", "earlier",    "even",     "finally",      "friday",
     "however",   "if",         "instead",  "last",         "later",
     "meanwhile", "monday",     "moreover", "nevertheless", "once",
     "only",      "perhaps",    "saturday", "since",        "soon",
     "still",     "sunday",     "then",     "therefore",    "though",
     "thursday",  "thus",       "today",    "tuesday",      "unless",
     "wednesday", "when",       "whether",  "while",        "will",
     "yesterday", "yet"});
static_assert(std::is_sorted(openers.begin(), openers.end()));

// What may follow a name with a capital and leave it the person's.
constexpr auto followers = std::to_array<std::string_view>({"administration",
                                                            "administrations",
                                                            "april",
                                                            "august",
                                                            "cabinet",
                                                            "december",
                                                            "doctrine",
                                                            "february",
                                                            "friday",
                                                            "government",
                                                            "i",
                                                            "january",
                                                            "jr",
                                                            "july",
                                                            "june",
                                                            "march",
                                                            "may",
                                                            "monday",
                                                            "november",
                                                            "october",
                                                            "plan",
                                                            "regime",
                                                            "saturday",
                                                            "september",
                                                            "sr",
                                                            "sunday",
                                                            "thursday",
                                                            "tuesday",
                                                            "wednesday"});
static_assert(std::is_sorted(followers.begin(), followers.end()));

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted,
              std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

}  // namespace

bool looks_like_name(std::string_view surface) {
    return surface.size() > 1 && starts_with_capital(surface) &&
           has_small_letters(surface) &&
           !(surface.front() >= '0' && surface.front() <= '9');
}

bool has_other_first_name(const WordsOfText& words, std::size_t at) {
    if (at == 0 || !words.case_tells || words.gap_before(at) != " ")
        return false;
    if (!looks_like_name(words.surface(at - 1))) return false;
    const std::string_view word = words.tokens[at - 1].word;
    return !is_stop_word(word) && !contains(titles, word) &&
           !contains(openers, word);
}

bool goes_on(const WordsOfText& words, std::size_t at) {
    if (at + 1 >= words.size() || !words.case_tells) return false;
    const std::string_view gap = words.gap_after(at);
    if (gap != " " && gap != "-") return false;
    return looks_like_name(words.surface(at + 1)) &&
           !contains(followers, words.tokens[at + 1].word) &&
           !is_stop_word(words.tokens[at + 1].word);
}

bool is_title(std::string_view word) {
    return contains(titles, word);
}

bool is_opener(std::string_view word) {
    return contains(openers, word);
}

std::string_view title_before(const WordsOfText& words, std::size_t at) {
    if (at == 0 ||
        words.gap_before(at).find_first_not_of(" .") != std::string_view::npos)
        return {};
    const std::string_view word = words.tokens[at - 1].word;
    return contains(titles, word) ? word : std::string_view();
}

}  // namespace ibid
