#include "present/names.h"

#include <doctest/doctest.h>

using namespace ibid;

TEST_CASE("names are split where a bibliography turns them round") {
    struct Case {
        std::string_view name, family, given;
    };
    const Case cases[] = {
        {"Ann Lee", "Lee", "Ann"},
        {"Mary Jane Holt", "Holt", "Mary Jane"},
        {"Zoë Çelik", "Çelik", "Zoë"},
        {"  Ann   Lee ", "Lee", "Ann"},
        {"Ann van der Berg", "van der Berg", "Ann"},
        {"Luis de la Cruz", "de la Cruz", "Luis"},
        {"J. R. Holt", "Holt", "J. R."},
        // Already turned round.
        {"Holt, Mary Jane", "Holt", "Mary Jane"},
        {"van der Berg, Ann", "van der Berg", "Ann"},
        // The family name stands first where the given name is hyphenated ...
        {"Kim Min-jun", "Kim", "Min-jun"},
        {"Tsai Mei-ling", "Tsai", "Mei-ling"},
        // ... but Western hyphens are in family names.
        {"Ann Holt-Berg", "Holt-Berg", "Ann"},
        {"Jean-Marc Lee", "Lee", "Jean-Marc"},
        // A particle that begins the name is a given name here.
        {"de Holt", "Holt", "de"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CHECK(split_name(c.name) ==
              Name{std::string(c.family), std::string(c.given), false});
    }
}

TEST_CASE("single names and organisations stay whole") {
    for (const char* name :
         {"Sukarno", "Editorial Board", "The Harbour Desk", "Harbour News",
          "Institute of Sea Studies", "Ministry of Foreign Affairs", "",
          "Staff, Harbour Review", "北京"}) {
        CAPTURE(name);
        CHECK(split_name(name) == Name{name, "", true});
    }
}
