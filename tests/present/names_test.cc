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
        {"Chiu Pei-hsüan", "Chiu", "Pei-hsüan"},
        {"Chiu Pei-Hsüan", "Chiu", "Pei-Hsüan"},
        {"Ok Chae-rin", "Ok", "Chae-rin"},
        {"Ok Chae-Rin", "Ok", "Chae-Rin"},
        {"Sŏk Hyŏn-ŭi", "Sŏk", "Hyŏn-ŭi"},
        {"Eom Chae‑rin", "Eom", "Chae‑rin"},  // a no-break hyphen
        // ... but Western hyphens are in family names.
        {"Anna Holt-Berg", "Holt-Berg", "Anna"},
        {"J. Holt-Berg", "Holt-Berg", "J."},
        {"Ed Lloyd-Webber", "Lloyd-Webber", "Ed"},
        {"Amy Lloyd-Webber", "Lloyd-Webber", "Amy"},
        {"Zoë Çelik-Ünal Lee", "Lee", "Zoë Çelik-Ünal"},
        {"Min-jun Kim", "Kim", "Min-jun"},
        // Vietnamese.
        {"Nguyễn Hoài Sương", "Nguyễn", "Hoài Sương"},
        {"Nguyen Hoai Suong", "Nguyen", "Hoai Suong"},
        {"Trần Sương", "Trần", "Sương"},
        {"Phạm Hoài", "Phạm", "Hoài"},
        {"Lê Hoài Sương", "Lê", "Hoài Sương"},
        {"Hoài Sương Nguyễn", "Nguyễn", "Hoài Sương"},
        {"Le Holt", "Holt", "Le"},
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

TEST_CASE("names whose order cannot be told stay whole") {
    for (const char* name : {"Wang Hao", "Lee Holt", "Tran Holt", "Tran Suong",
                             "Ann Holt-Berg", "Roh Minjun"}) {
        CAPTURE(name);
        CHECK(split_name(name) == Name{name, "", true});
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
