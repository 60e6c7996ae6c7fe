#include "text/stemmer.h"

#include <string>
#include <utility>

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("inflected words share a stem") {
    struct Row {
        const char* language;
        std::string word;
        std::string stem;
    };
    const Row rows[] = {
        {"en", "veto", "veto"},
        {"en", "vetoed", "veto"},
        {"en", "vetoing", "veto"},
        {"en", "vetoes", "veto"},
        {"en", "sanctions", "sanction"},
        {"en", "sanctioned", "sanction"},
        {"en", "policies", "polici"},
        {"en", "us", "us"},
        {"en", "o'brien", "o'brien"},
        {"en", "10000", "10000"},
        {"en", "3.5", "3.5"},
        {"en", "", ""},
        {"en", "пхеньян", "пхеньян"},  // another script is left alone
        {"en", "中", "中"},
        {"de", "verhandlungen", "verhandl"},
        {"fr", "négociations", "negoci"},
        {"ru", "переговоры", "переговор"},
        {"zz", "talks", "talks"},  // no such language
        {"zh", "talks", "talks"},  // no algorithm for it
        {"", "talks", "talks"},
        {"porter", "talks", "talks"},  // a Snowball name is no code
        {"english", "talks", "talks"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.language);
        CAPTURE(row.word);
        Stemmer stemmer(row.language);
        CHECK(stemmer.stem(row.word) == row.stem);
        CHECK(stemmer.stem(row.word) == row.stem);  // and from the cache
        CHECK(stemmer.stem_once(row.word) == row.stem);
    }
}

TEST_CASE("more words than the cache holds are stemmed all the same") {
    Stemmer stemmer;
    for (int i = 0; i < 250'000; ++i) {
        const std::string number = std::to_string(i);
        const std::string& stem = stemmer.stem(number + "walking");
        if (stem != number + "walk") FAIL(stem);
    }
    CHECK(stemmer.stem("vetoing") == "veto");
}

TEST_CASE("a stemmer can be moved") {
    Stemmer first("en");
    first.stem("talks");
    Stemmer second = std::move(first);
    CHECK(second.stem("talks") == "talk");
    first = Stemmer("de");
    CHECK(first.stem("vetoing") == "vetoing");
}

}  // namespace ibid
