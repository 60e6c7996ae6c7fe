#include "annotate/name_table.h"

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
      ""},
     {"D", "D", "person", {{"Dora Delta"}}, {}, ""}},
    ""};

// For each word where a name begins "actor/words", "-" for nobody; the longest
// that fits.
std::string matches(std::string_view text, bool case_tells = true) {
    static const NameTable table(lexicon);
    const Tokens tokens = tokenize(text);
    const WordsOfText words{text, tokens, case_tells};
    std::string out;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        NameTable::Ends ends;
        for (std::size_t i = table.ends_at(words, at, ends); i-- > 0;) {
            std::string found;
            for (std::uint32_t n = ends[i].name; n != NameTable::none;
                 n = table.name(n).next) {
                const NameTable::Name& name = table.name(n);
                if (!table.fits(name, words, at, ends[i])) continue;
                found = name.actor == NameTable::nobody
                            ? "-"
                            : std::to_string(name.actor);
                found += '/' + std::to_string(ends[i].words);
                if (name.inferred) found += '?';
                if (name.before_hyphen) break;
            }
            if (found.empty()) continue;
            out += (out.empty() ? "" : " ") + found;
            break;
        }
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
             {"zeta-alpha", "1/1 0/1"},  // what needs the hyphen says more
             {"eta, theta", "2/2"},
             {"eta theta", "2/2"},
             {"eta; theta", ""},
             {"XY X.Y. xy", "2/1 2/1"},
             {"XY$10", ""},  // money
             {"Dora Q. Delta, Dora Delta", "3/3 3/2"},
             {"dora delta", ""},
             {"DORA DELTA", "3/2"},
             {"alpha 's beta gamma", "0/4 1/1"},
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
