#include "search/any_words.h"

#include <algorithm>
#include <utility>

#include "search/compose.h"
#include "text/stop_words.h"
#include "text/words.h"

namespace ibid {

namespace {

// Words with which people ask, "articles that deal with ...", sorted.
constexpr std::string_view asking[] = {
    "anything",     "article",    "articles", "concerned",  "concerning",
    "deal",         "dealing",    "deals",    "describe",   "described",
    "describes",    "describing", "discuss",  "discussed",  "discussing",
    "document",     "documents",  "eg",       "especially", "etc",
    "example",      "exist",      "exists",   "find",       "get",
    "give",         "grateful",   "identify", "ie",         "instance",
    "interested",   "like",       "looking",  "paper",      "papers",
    "particularly", "passage",    "passages", "please",     "pleased",
    "receive",      "regarding",  "related",  "relating",   "relevant",
    "use",          "used",       "using",    "want",
};
static_assert(std::ranges::is_sorted(asking));

bool tells(const Token& token) {
    return !is_stop_word(token.word) &&
           !std::ranges::binary_search(asking, token.word);
}

}  // namespace

Query any_words(std::string_view text) {
    Tokens tokens = tokenize(text);
    Tokens telling;
    for (const Token& token : tokens)
        if (tells(token)) telling.push_back(token);
    if (!telling.empty()) tokens = std::move(telling);
    // Each stays in its place, next to its neighbours.
    std::vector<Query> words;
    for (Token& token : tokens) {
        Query word;
        word.type = Query::Type::word;
        word.words = {std::move(token.word)};
        word.span = token.span;
        words.push_back(std::move(word));
    }
    return make_any(std::move(words));
}

}  // namespace ibid
