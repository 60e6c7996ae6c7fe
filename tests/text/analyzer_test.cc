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
    Analyzer analyzer;
    const auto terms = [&](std::string_view text, std::string_view language) {
        std::string out;
        for (const Term& term : analyzer.analyze(text, language))
            out += (out.empty() ? "" : " ") + term.word + '/' + term.stem;
        return out;
    };
    CHECK(terms("Verhandlungen 2022", "de") ==
          "verhandlungen/verhandl#de 2022/2022");
    CHECK(terms("Rozmowy", "pl") == "rozmowy/rozmowy#-");
    CHECK(terms("北京 talks", "zh") == "北京/北京 京/京 talks/talk");
    CHECK(terms("Talks", "en") == "talks/talk");
}

TEST_CASE("a query's word is looked up in each language of the index") {
    Analyzer analyzer;
    using Words = std::vector<std::string>;
    CHECK(analyzer.in_each_language("notes") == Words{"notes"});
    analyzer.set_marks({"#-", "#de"});
    CHECK(analyzer.in_each_language("notes") ==
          Words{"notes", "notes#-", "notes#de"});
    CHECK(analyzer.stem("notes") == "note");
    CHECK(analyzer.stem("notes#-") == "notes#-");
    CHECK(analyzer.stem("notes#de") == "not#de");
    for (const char* word : {"vetoing", "notes#-", "notes#de", "haeuser#de"})
        CHECK(analyzer.stem_once(word) == analyzer.stem(word));
    // The same in all of them.
    CHECK(analyzer.in_each_language("2022") == Words{"2022"});
    CHECK(analyzer.in_each_language("北京") == Words{"北京"});
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
            REQUIRE(terms[i].word.starts_with(tokens[i].word));
            REQUIRE(terms[i].span == tokens[i].span);
            REQUIRE(terms[i].stem == analyzer.stem(terms[i].word));
            REQUIRE(!terms[i].stem.empty());
        }
    }
}

}  // namespace ibid
