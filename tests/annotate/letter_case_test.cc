#include "annotate/letter_case.h"

#include <string>

#include <doctest/doctest.h>

using namespace ibid;

TEST_CASE("a word has the capitals that the name has") {
    struct Case {
        std::string surface;
        std::string written;
        bool same;
    };
    for (const Case& c : {
             Case{"US", "US", true},
             {"U.S.", "US", true},  // dots are no letters
             {"us", "US", false},
             {"Us", "US", false},
             {"Turkey", "Turkey", true},
             {"turkey", "Turkey", false},
             {"TURKEY", "Turkey", true},
             {"TuRKEY", "Turkey", false},
             {"Chad", "Chad", true},
             {"CHAD", "Chad", true},  // four letters are enough
             {"XI", "Xi", false},     // a number, or an abbreviation
             {"Xi", "Xi", true},
             {"Élysée", "Élysée", true},
             {"élysée", "Élysée", false},
             {"Türkiye", "Turkiye", true},
             {"G7", "G7", true},
             {"g7", "G7", false},
             {"", "", true},
             {"USA", "US", false},  // more letters than the name
             {"The", "of", false},
         }) {
        CAPTURE(c.surface);
        CAPTURE(c.written);
        CHECK(has_case_of(c.surface, c.written) == c.same);
    }
}

TEST_CASE("small letters anywhere make case tell something") {
    CHECK(has_small_letters("WHO WILL LEAD us?"));
    CHECK(has_small_letters("é"));
    CHECK_FALSE(has_small_letters("WHO WILL LEAD US? 2018 ÉÜ"));
    CHECK_FALSE(has_small_letters(""));
    CHECK_FALSE(has_small_letters("12 – 13"));
}
