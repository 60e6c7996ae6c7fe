#include "annotate/name_trie.h"

#include <doctest/doctest.h>

#include "text/words.h"

using namespace ibid;

namespace {

// Actors are numbered as listed: 0, 1, 2.
const Lexicon lexicon{
    {{"A", "A", "group", {{"alpha"}, {"alpha beta gamma"}}, {"beta delta"}, ""},
     {"B", "B", "group", {{"beta"}, {"Pi", true, true}, {"zeta-"}}, {}, ""},
     {"C",
      "C",
      "group",
      {{"zeta"}, {"eta, theta"}, {"X.Y.", false, true}},
      {},
      ""}},
    ""};

// For each word where a name begins "actor/words", "-" for nobody.
std::string matches(std::string_view text, bool case_tells = true) {
    static const NameTrie trie(lexicon);
    const Tokens tokens = tokenize(text);
    std::string out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto match = trie.longest({text, tokens, case_tells}, i);
        if (match.words == 0) continue;
        if (!out.empty()) out += ' ';
        out +=
            match.entry == NameTrie::nobody ? "-" : std::to_string(match.entry);
        out += '/' + std::to_string(match.words);
        if (match.inferred) out += '?';
    }
    return out;
}

}  // namespace

TEST_CASE("the longest name that begins at a word") {
    struct Case {
        std::string text;
        std::string matches;
    };
    for (const Case& c : {
             Case{"alpha", "0/1"},
             {"alpha beta", "0/1 1/1"},
             {"Alpha Beta-Gamma", "0/3 1/1"},
             {"alpha beta. gamma", "0/3 1/1"},  // as in "N. Korea"
             {"alpha, beta gamma", "0/1 1/1"},
             {"alpha beta: gamma", "0/1 1/1"},
             {"alpha’s beta's gamma", "0/3 1/1"},
             {"beta delta", "-/2"},
             {"gamma delta", ""},
             {"Pi pi PI", "1/1?"},
             {"zeta", "2/1"},
             {"zeta-alpha", "1/1 0/1"},  // the later of two equals wins
             {"eta, theta", "2/2"},
             {"eta theta", "2/2"},
             {"eta; theta", ""},
             {"XY X.Y. xy", "2/1 2/1"},
             {"", ""},
         }) {
        CAPTURE(c.text);
        CHECK(matches(c.text) == c.matches);
    }
}

TEST_CASE("an abbreviation counts among capitals only with its dots") {
    CHECK(matches("XY", false) == "");
    CHECK(matches("X.Y.", false) == "2/1");
    CHECK(matches("ALPHA", false) == "0/1");
}
