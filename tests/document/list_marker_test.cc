#include "document/list_marker.h"

#include <doctest/doctest.h>

#include <string>

using namespace ibid;

TEST_CASE("list_marker finds what opens an item") {
    struct Row {
        std::string text;
        std::size_t bytes;
    };
    const Row rows[] = {
        {"- item", 2},
        {"* item", 2},
        {"• item", 4},
        {"– item", 4},
        {"1. item", 3},
        {"12) item", 4},
        {"123. item", 5},
        {"(a) item", 4},
        {"(12) item", 5},
        {"a) item", 3},
        {"[3] item", 4},
        {"1. [1] item", 7},
        {"1. [1]", 6},
        {"1.", 2},
        {"-", 1},
        {"[12]", 4},
        // Words, not markers.
        {"", 0},
        {"item", 0},
        {"-item", 0},
        {"*item*", 0},
        {"1.5 million", 0},
        {"1990. It", 0},
        {"2022 was", 0},
        {"A. Smith said", 0},
        {"a. m.", 0},
        {"[a] item", 0},
        {"[sic] item", 0},
        {"(see below)", 0},
        {"(ab) item", 0},
        {"()", 0},
        {"[", 0},
        {"(1", 0},
        {"1", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(list_marker(row.text) == row.bytes);
    }
}

TEST_CASE("is_bullet tells bullets from numbers") {
    CHECK(is_bullet("- "));
    CHECK(is_bullet("• "));
    CHECK_FALSE(is_bullet("1. "));
    CHECK_FALSE(is_bullet("(a) "));
    CHECK_FALSE(is_bullet(""));
}

TEST_CASE("bracketed_number reads the number of a note") {
    struct Row {
        std::string text;
        int number;
    };
    const Row rows[] = {
        {"[1] Same page.", 1},
        {"[12]", 12},
        {"[999] x", 999},
        {"1. [1]", 1},
        {"7. [3] Report", 3},
        {"[1000] too far", 0},
        {"[1990] a year", 0},
        {"[0] none", 0},
        {"[a] letter", 0},
        {"1. Report", 0},
        {"See [1] there", 0},
        {"word [1]", 0},
        {"[1", 0},
        {"", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(bracketed_number(row.text) == row.number);
    }
}
