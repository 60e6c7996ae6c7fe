#include "search/nearest_name.h"

#include <string>

#include <doctest/doctest.h>

TEST_CASE("mistyped names") {
    const std::vector<std::string_view> known = {
        "title", "actor", "author", "source", "date", "year", "in", "lang"};
    const struct {
        std::string name;
        std::string_view better;
    } rows[] = {
        {"actor", "actor"},
        {"acotr", "actor"},   // two letters swapped
        {"actr", "actor"},    // one dropped
        {"actors", "actor"},  // one too many
        {"axtor", "actor"},   // one replaced
        {"auther", "author"},
        {"athor", "author"},  // as near to actor as two changes
        {"surce", "source"},
        {"Date", "date"},
        {"dates", "date"},
        {"yaer", "year"},
        {"on", ""},  // half of so short a name would change
        {"publisher", ""},
        {"", ""},
        {std::string(1000, 'a'), ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(ibid::nearest_name(row.name, known) == row.better);
    }
    CHECK(ibid::nearest_name("actor", {}) == "");
    CHECK(ibid::nearest_name("ab", {"abd", "abc"}) ==
          "abd");  // the first of equals
}
