#include "present/bar.h"

#include <doctest/doctest.h>

using namespace ibid;

TEST_CASE("bars in eighths of a column") {
    CHECK(bar(0, 8) == "");
    CHECK(bar(0.0001, 8) == "▏");  // more than nothing shows
    CHECK(bar(0.5, 4) == "██");
    CHECK(bar(0.53, 4) == "██▏");
    CHECK(bar(1, 3) == "███");
    CHECK(bar(7, 3) == "███");
    CHECK(bar(-1, 3) == "");
}
