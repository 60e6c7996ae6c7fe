#include "search/likely_terms.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "text/words.h"

namespace ibid {

namespace {

// Terms by their words, an asterisk for those that were not made.
std::string shown(const std::vector<Term>& terms) {
    std::string all;
    for (const Term& term : terms)
        all += (all.empty() ? "" : " ") + (term.word.empty() ? "*" : term.word);
    return all;
}

// What words are made of and what parts them.
std::string random_text(std::mt19937& random) {
    static const std::string pieces[] = {
        " ",  " ",  " ",  "vote", "Votes", "U.S.", "o'brien",  "’s", "'s", ".",
        ",",  "-",  "1",  "10",   "000",   "é",    "Été",      "北", "京", "&",
        "at", "\n", "\t", "v",    "V",     "\xff", "\xc2\xad", "ü"};
    std::string text;
    for (auto left = random() % 30; left > 0; --left)
        text += pieces[random() % std::size(pieces)];
    return text;
}

}  // namespace

TEST_CASE("only what may be looked for is made into terms") {
    Analyzer analyzer;
    const struct {
        std::string text;
        std::string terms;
    } rows[] = {
        {"China vetoed the vote.", "* vetoed *"},
        {"The VETO of the V.E.T.O.", "* veto * veto"},
        {"vase, vote, vet", "* vet"},
        // A letter within a word begins none, unless something parts it.
        {"Every seven move", "*"},
        {"The anti-veto side", "* anti veto *"},
        // What is no ASCII may fold to anything.
        {"So ｖeto was said", "* veto *"},
        // What lies between two words shows where there was one.
        {"veto, — veto", "veto veto"},
        {"veto, a veto", "veto * veto"},
        {"  veto  ", "veto"},
        {"", ""},
        {"...", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        LikelyTerms likely;
        likely.look_for("veto");
        CHECK(shown(likely.terms(row.text, "en", analyzer)) == row.terms);
    }
    LikelyTerms nothing;
    CHECK(shown(nothing.terms("Nothing is looked for", "", analyzer)) == "*");
}

TEST_CASE("a word's second letter may be another than its stem's") {
    Analyzer analyzer;
    const struct {
        std::string stem;
        std::string text;
    } rows[] = {{"die", "dying"}, {"sky", "skies"}, {"by", "by"}, {"i", "is"}};
    for (const auto& row : rows) {
        LikelyTerms likely;
        likely.look_for(row.stem);
        CHECK(shown(likely.terms(row.text, "", analyzer)) == row.text);
    }
}

TEST_CASE("stems begin as their words do") {
    std::mt19937 random(4);
    Analyzer analyzer;
    const std::string letters = "aeiouybcdefgilnrst'";
    for (int round = 0; round < 200'000; ++round) {
        std::string word;
        for (auto left = 1 + random() % 7; left > 0; --left)
            word += letters[random() % (letters.size() - word.empty())];
        for (const char* ending : {"", "ing", "ies", "ed", "ly"}) {
            const std::string whole = word + ending;
            if (tokenize(whole).size() != 1) continue;
            CAPTURE(whole);
            LikelyTerms likely;
            likely.look_for(analyzer.stem(tokenize(whole)[0].word));
            REQUIRE(likely.terms(whole, "", analyzer).front().word != "");
        }
    }
}

TEST_CASE("terms have stems where these are looked for") {
    Analyzer analyzer;
    LikelyTerms likely;
    likely.look_for("veto");
    const auto& terms = likely.terms("He vetoed it.", "en", analyzer);
    REQUIRE(terms.size() == 3);
    CHECK(terms[1].stem == "veto");
    CHECK(terms[1].span == Span{3, 9});
}

TEST_CASE("texts in other languages are analyzed whole") {
    Analyzer analyzer;
    LikelyTerms likely;
    likely.look_for("haus#de");
    CHECK(shown(likely.terms("Das Haus am See", "de", analyzer)) ==
          "das haus am see");
}

TEST_CASE("whatever begins so is among them, as in the whole text") {
    std::mt19937 random(3);
    Analyzer analyzer;
    std::size_t found = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = random_text(random);
        CAPTURE(text);
        LikelyTerms likely;
        const std::string wanted = round % 2 == 0 ? "vote" : "10";
        likely.look_for(wanted);
        const auto& some = likely.terms(text, "", analyzer);
        auto at = some.begin();
        bool passed = false;
        for (const Term& term : analyzer.analyze(text)) {
            // One without a word stands for one at least.
            if (at != some.end() && at->word.empty()) {
                ++at;
                passed = true;
            }
            const bool same = at != some.end() && at->span == term.span;
            if (same) {
                CHECK(at->word == term.word);
                if (term.stem == wanted) CHECK(at->stem == term.stem);
                found += term.stem == wanted ? 1 : 0;
                ++at;
                passed = false;
                continue;
            }
            CHECK(passed);
            CHECK(term.stem != wanted);
        }
        CHECK(at == some.end());
    }
    CHECK(found > 3'000);
}

}  // namespace ibid
