#include "annotate/built_in_actors.h"

#include <map>
#include <set>

#include <doctest/doctest.h>

#include "annotate/lexicon.h"

using namespace ibid;

TEST_CASE("the built-in file is whole") {
    CHECK(built_in_actors().substr(0, 2) == "i ");
    CHECK(built_in_actors().back() == '\n');
}

TEST_CASE("the built-in file holds what it promises") {
    std::map<std::string, int> kinds;
    for (const LexiconEntry& entry : built_in_lexicon().entries)
        ++kinds[entry.kind];
    CHECK(kinds["country"] >= 200);
    CHECK(kinds["organisation"] + kinds["alliance"] >= 40);
    CHECK(kinds["person"] >= 80);
    CHECK(kinds["media"] >= 10);
}

TEST_CASE("the built-in actors are found by any of their names") {
    struct Case {
        std::string name;
        std::string id;
    };
    for (const Case& c : {
             Case{"DPRK", "PRK"},
             {"north korea", "PRK"},
             {"Pyongyang", "PRK"},
             {"PRK", "PRK"},
             {"ROK", "KOR"},
             {"Blue House", "KOR"},
             {"us", "USA"},
             {"U.K.", "GBR"},
             {"Zhongnanhai", "CHN"},
             {"Peking", "CHN"},
             {"Kremlin", "RUS"},
             {"USSR", "SUN"},
             {"Formosa", "TWN"},
             {"Kosovo", "XKX"},
             {"Palestine", "PSE"},
             {"Hong Kong", "HKG"},
             {"Burma", "MMR"},
             {"Ivory Coast", "CIV"},
             {"Turkiye", "TUR"},
             {"Vatican", "VAT"},
             {"Security Council", "UNSC"},
             {"nato", "NATO"},
             {"Nato", "NATO"},
             {"the Quad", ""},  // articles are no part of names
             {"Quad", "QUAD"},
             {"icc", "ICC"},
             {"KCNA", "KCNA"},
             {"Kim Jong Un", "kim-jong-un"},
             {"Choe Son Hui", "choe-son-hui"},
             {"Zelenskyy", "volodymyr-zelensky"},
             {"Korea", ""},
             {"Brussels", ""},
             {"Kim", ""},
         }) {
        CAPTURE(c.name);
        const LexiconEntry* entry = find_actor(built_in_lexicon(), c.name);
        CHECK((entry == nullptr ? "" : entry->id) == c.id);
    }
}

TEST_CASE("ids are stable in form") {
    std::set<std::string> acting;
    for (const LexiconEntry& entry : built_in_lexicon().entries) {
        CAPTURE(entry.id);
        CHECK(entry.id.find_first_of(" ,!:\"") == std::string::npos);
        if (entry.kind == "country") CHECK(entry.id.size() == 3);
        if (entry.kind == "person") CHECK_FALSE(entry.acts_for.empty());
    }
}
