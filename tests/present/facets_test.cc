#include "present/facets.h"

#include <sstream>

#include <doctest/doctest.h>

#include "present/sample.h"
#include "text/utf8.h"

using namespace ibid;

TEST_CASE("facets are aligned, with bars where there is room") {
    CHECK(facet_tables({sample::actor_facet()}, {.width = 60}) ==
          "actor (12 values)  passages  articles\n"
          "North Korea              31         5  █████████████████████\n"
          "China                    16         4  ██████████▉\n"
          "no actor                  2         1  █▍\n"
          "9 more\n");
    CHECK(facet_tables({sample::actor_facet()}, {.width = 40}) ==
          "actor (12 values)  passages  articles\n"
          "North Korea              31         5\n"
          "China                    16         4\n"
          "no actor                  2         1\n"
          "9 more\n");
}

TEST_CASE("facets share their columns") {
    const Facet year{"year", {{"2022", "2022", {7, 2}}}, 1};
    const std::string text =
        facet_tables({sample::actor_facet(), year}, {.width = 40});
    CHECK(text.find("9 more\n\nyear (1 value)     passages  articles\n"
                    "2022                      7         2\n") != text.npos);
    CHECK(facet_tables({}, {}) == "");
    CHECK(facet_tables({{"year", {}, 0}}, {.width = 40}) ==
          "year (0 values)  passages  articles\n");
}

TEST_CASE("no facet line is wider than the layout") {
    Facet facet{"source", {}, 3};
    for (const char* label :
         {"A review of the seas and harbours of the whole wide world",
          "北京平壤北京平壤北京平壤北京平壤北京平壤", "b"})
        facet.values.push_back({label, label, {1000, 10}});
    for (const std::size_t width : {32u, 40u, 60u, 80u, 120u}) {
        std::istringstream lines(facet_tables({facet}, {.width = width}));
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            CHECK(display_width(line) <= width);
        }
    }
}

TEST_CASE("a value without a label still has a name") {
    CHECK(label_of({"PRK", "North Korea", {}}) == "North Korea");
    CHECK(label_of({"PRK", "", {}}) == "PRK");
    CHECK(label_of({"", "undated", {}}) == "undated");
    CHECK(label_of({"", "", {}}) == "unknown");
    CHECK(label_of({"", "a\tb", {}}) == "a b");
}
