#include "present/counts.h"

#include <doctest/doctest.h>

#include "present/dates.h"

using namespace ibid;

TEST_CASE("counts take the singular for one alone") {
    CHECK(in_words(Count{0, 0}) == "0 passages in 0 articles");
    CHECK(in_words(Count{1, 1}) == "1 passage in 1 article");
    CHECK(in_words(Count{2, 1}) == "2 passages in 1 article");
    CHECK(in_words(Count{35850, 1200}) == "35850 passages in 1200 articles");
    Results results;
    results.count = {312, 87};
    CHECK(in_words(results) == "312 passages in 87 articles");
    results.copies = 32;
    CHECK(in_words(results) ==
          "312 passages (280 without copies) in 87 articles");
    CHECK(number_of(1, "actor") == "1 actor");
    CHECK(number_of(0, "actor") == "0 actors");
}

TEST_CASE("sizes have one decimal from a kilobyte on") {
    struct Case {
        std::size_t bytes;
        std::string_view text;
    };
    const Case cases[] = {
        {0, "0 bytes"},
        {1, "1 byte"},
        {999, "999 bytes"},
        {1000, "1.0 kB"},
        {1260, "1.3 kB"},
        {999'949, "999.9 kB"},
        {999'950, "1.0 MB"},
        {48'400'000, "48.4 MB"},
        {1'000'000'000, "1.0 GB"},
        {5'000'000'000'000'000, "5000.0 TB"},
    };
    for (const Case& c : cases) CHECK(size_in_words(c.bytes) == c.text);
}

TEST_CASE("dates say as much as is known") {
    CHECK(date_in_words({2022, 3, 15}, "?") == "15 March 2022");
    CHECK(date_in_words({2022, 12, 0}, "?") == "December 2022");
    CHECK(date_in_words({2022, 0, 0}, "?") == "2022");
    CHECK(date_in_words({}, "undated") == "undated");
    CHECK(month_name(1) == "January");
    CHECK(month_name(12) == "December");
}
