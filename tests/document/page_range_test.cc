#include "document/page_range.h"

#include <doctest/doctest.h>

using namespace ibid;

TEST_CASE("a part of a text stands on the pages that it reaches") {
    const std::vector<PageMark> pages = {{0, "xii"}, {10, "1"}, {20, "2"}};
    struct Case {
        std::size_t begin;
        std::size_t end;
        std::string range;
    };
    const Case cases[] = {
        {0, 5, "xii"}, {0, 10, "xii"},  {0, 11, "xii–1"}, {9, 30, "xii–2"},
        {10, 20, "1"}, {12, 21, "1–2"}, {20, 30, "2"},    {25, 30, "2"},
        {10, 10, "1"},  // nothing stands where it would
    };
    for (const Case& c : cases) {
        CAPTURE(c.begin);
        CAPTURE(c.end);
        CHECK(page_range(pages, c.begin, c.end) == c.range);
    }
    CHECK(page_range({}, 0, 5) == "");
    CHECK(page_range({{0, "7"}, {3, "7"}}, 0, 5) == "7");
}
