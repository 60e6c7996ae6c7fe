#include "text/analyzer.h"

#include <string>

#include <doctest/doctest.h>

#include "random_text.h"
#include "text/words.h"

namespace ibid {

namespace {

// "vetoed/veto 0-6"
std::string terms_of(Analyzer& analyzer, std::string_view text) {
    std::string out;
    for (const Term& term : analyzer.analyze(text)) {
        if (!out.empty()) out += ' ';
        out += term.word + "/" + term.stem + "@" +
               std::to_string(term.span.start) + "-" +
               std::to_string(term.span.end);
    }
    return out;
}

}  // namespace

TEST_CASE("text becomes words, stems and spans") {
    Analyzer analyzer;
    CHECK(terms_of(analyzer, "") == "");
    CHECK(terms_of(analyzer, "Vetoed sanctions") ==
          "vetoed/veto@0-6 sanctions/sanction@7-16");
    CHECK(terms_of(analyzer, "The U.S.’s talks") ==
          "the/the@0-3 us/us@4-8 talks/talk@13-18");
    CHECK(analyzer.stem("vetoing") == "veto");
}

TEST_CASE("another language stems in its own way") {
    Analyzer german("de");
    CHECK(terms_of(german, "Verhandlungen") == "verhandlungen/verhandl@0-13");
    Analyzer none("xx");
    CHECK(terms_of(none, "Verhandlungen") ==
          "verhandlungen/verhandlungen@0-13");
}

TEST_CASE("terms are the tokens, stemmed") {
    Analyzer analyzer;
    RandomText random(9);
    for (int round = 0; round < 5'000; ++round) {
        const std::string text = random.either();
        CAPTURE(text);
        const Tokens tokens = tokenize(text);
        const std::vector<Term> terms = analyzer.analyze(text);
        REQUIRE(terms.size() == tokens.size());
        for (std::size_t i = 0; i < terms.size(); ++i) {
            REQUIRE(terms[i].word == tokens[i].word);
            REQUIRE(terms[i].span == tokens[i].span);
            REQUIRE(terms[i].stem == analyzer.stem(tokens[i].word));
            REQUIRE(!terms[i].stem.empty());
        }
    }
}

}  // namespace ibid
