#include "present/passage_dates.h"

#include <doctest/doctest.h>

#include "present/sample.h"

using namespace ibid;

TEST_CASE("the dates of a passage, with the words that tell them") {
    Passage passage = sample::passage(1, "In the 1990s, and last May.");
    passage.dates = {{{1990}, {1999}, {3, 12}, false},
                     {{2021, 5}, {2021, 5}, {18, 26}, true}};
    const std::vector<std::string> lines = date_lines(passage);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "speaks of 1990 to 1999 (\"the 1990s\", bytes 3 to 12)");
    CHECK(lines[1] ==
          "speaks of 2021-05 (\"last May\", bytes 18 to 26, inferred)");
    passage.dates[0].span = {3, 900};
    CHECK(date_lines(passage).size() == 1);
}
