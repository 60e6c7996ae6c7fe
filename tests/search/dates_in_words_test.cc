#include "search/dates_in_words.h"

#include <doctest/doctest.h>

TEST_CASE("spans of days as text") {
    const struct {
        ibid::DateRange range;
        const char* iso;
        const char* words;
    } rows[] = {
        {{20220101, 20221231}, "2022-01-01..2022-12-31", "in 2022"},
        {{20220301, 20220331}, "2022-03-01..2022-03-31", "in 2022-03"},
        {{20240201, 20240229}, "2024-02-01..2024-02-29", "in 2024-02"},
        // the 28th does not end that month
        {{20240201, 20240228},
         "2024-02-01..2024-02-28",
         "from 2024-02-01 to 2024-02-28"},
        {{20220315, 20220315}, "2022-03-15..2022-03-15", "on 2022-03-15"},
        {{20220101, 20220101}, "2022-01-01..2022-01-01", "on 2022-01-01"},
        {{20210101, 20221231}, "2021-01-01..2022-12-31", "from 2021 to 2022"},
        {{20220301, 20220831},
         "2022-03-01..2022-08-31",
         "from 2022-03 to 2022-08"},
        // as precise as the more precise end
        {{20220101, 20220831},
         "2022-01-01..2022-08-31",
         "from 2022-01 to 2022-08"},
        {{20220101, 0}, "2022-01-01..", "in 2022 or later"},
        {{20220301, 0}, "2022-03-01..", "in 2022-03 or later"},
        {{20220315, 0}, "2022-03-15..", "on 2022-03-15 or later"},
        {{0, 20221231}, "..2022-12-31", "in 2022 or earlier"},
        {{0, 20220331}, "..2022-03-31", "in 2022-03 or earlier"},
        {{0, 20220315}, "..2022-03-15", "on 2022-03-15 or earlier"},
        {{0, 0}, "..", "at any known date"},
    };
    for (const auto& row : rows) {
        CHECK(ibid::iso_range(row.range) == row.iso);
        CHECK(ibid::dates_in_words(row.range) == row.words);
    }
}
