#include "annotate/given_names.h"

#include <algorithm>
#include <array>

#include "annotate/person_names.h"
#include "text/words.h"

namespace ibid {

namespace {

// All lists are sorted for std::binary_search.
constexpr auto countries =
    std::to_array<std::string_view>({"chad", "georgia", "jordan"});
static_assert(std::is_sorted(countries.begin(), countries.end()));

// What a country has, and people are not called.
constexpr auto things = std::to_array<std::string_view>(
    {"affairs",       "african",     "airlines",    "airways",
     "ambassador",    "ambassadors", "arab",        "armed",
     "armistice",     "arms",        "army",        "basin",
     "border",        "cabinet",     "canal",       "charge",
     "compact",       "conference",  "conflict",    "council",
     "country",       "crisis",      "dam",         "defence",
     "defense",       "delegation",  "delegations", "department",
     "deputy",        "desk",        "development", "dispute",
     "east",          "economic",    "economy",     "embassy",
     "federation",    "finance",     "fiscal",      "force",
     "forces",        "foreign",     "general",     "government",
     "governmental",  "governments", "govt",        "house",
     "international", "law",         "legation",    "legion",
     "matters",       "military",    "ministry",    "mission",
     "national",      "news",        "north",       "pact",
     "parliament",    "party",       "peace",       "people",
     "peoples",       "phosphate",   "pipeline",    "plan",
     "police",        "policy",      "post",        "problem",
     "radio",         "region",      "relations",   "republic",
     "review",        "river",       "rivers",      "senate",
     "settlement",    "south",       "state",       "states",
     "strait",        "strategy",    "street",      "supreme",
     "talks",         "task",        "tech",        "television",
     "times",         "today",       "trade",       "treaty",
     "tribune",       "union",       "university",  "valley",
     "visit",         "war",         "water",       "waters",
     "west",          "working"});
static_assert(std::is_sorted(things.begin(), things.end()));

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted,
              std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

}  // namespace

GivenNames::GivenNames(const Lexicon& lexicon) {
    constexpr std::size_t shortest = 3;
    std::unordered_set<std::string> others;
    for (const LexiconEntry& entry : lexicon.entries) {
        const bool person = entry.kind == "person";
        for (const ActorName& name : entry.names) {
            const Tokens tokens = tokenize(name.text);
            if (!person && tokens.size() == 1) others.insert(tokens[0].word);
            if (person && tokens.size() > 1 &&
                tokens[0].word.size() >= shortest && !is_title(tokens[0].word))
                names_.insert(tokens[0].word);
        }
    }
    for (const std::string& other : others) names_.erase(other);
}

bool GivenNames::stand_before(const WordsOfText& words, std::size_t at) const {
    return at > 0 && words.case_tells && words.gap_before(at) == " " &&
           looks_like_name(words.surface(at - 1)) &&
           looks_like_name(words.surface(at)) &&
           names_.count(words.tokens[at - 1].word) > 0;
}

bool has_family_name(const WordsOfText& words, std::size_t at) {
    if (!contains(countries, words.tokens[at].word) || !goes_on(words, at) ||
        words.gap_after(at) != " ")
        return false;
    const std::size_t next = at + 1;
    const std::string_view word = words.tokens[next].word;
    if (contains(things, word) || is_title(word)) return false;
    // In a headline every word has a capital.
    if (next + 1 == words.size())
        return words.gap_after(next).find_first_of(".,;:)!?") !=
               std::string_view::npos;
    return words.gap_after(next) != " " ||
           !starts_with_capital(words.surface(next + 1));
}

}  // namespace ibid
