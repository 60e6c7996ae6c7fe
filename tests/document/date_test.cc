#include <doctest/doctest.h>

#include <string>

#include <random>

#include <ibid/date.h>

using namespace ibid;

TEST_CASE("parse_date reads ISO dates and nothing else") {
    struct Row {
        std::string text;
        std::optional<Date> date;
    };
    const Row rows[] = {
        {"2022", Date{2022, 0, 0}},
        {"2022-03", Date{2022, 3, 0}},
        {"2022-03-15", Date{2022, 3, 15}},
        {"0001", Date{1, 0, 0}},
        {"9999-12-31", Date{9999, 12, 31}},
        {"2024-02-29", Date{2024, 2, 29}},
        {"2000-02-29", Date{2000, 2, 29}},
        {"", {}},
        {"0000", {}},
        {"202", {}},
        {"20222", {}},
        {"2022-", {}},
        {"2022-3", {}},
        {"2022-00", {}},
        {"2022-13", {}},
        {"2022-03-", {}},
        {"2022-03-5", {}},
        {"2022-03-00", {}},
        {"2022-03-32", {}},
        {"2022-04-31", {}},
        {"2023-02-29", {}},
        // Century years are leap years only every 400 years.
        {"1900-02-29", {}},
        {"2022-03-15 ", {}},
        {" 2022", {}},
        {"2022/03/15", {}},
        {"2022-03-15T10:00", {}},
        {"-2022", {}},
        {"+022", {}},
        {"２０２２", {}},
        {"today", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(parse_date(row.text) == row.date);
    }
}

TEST_CASE("first_day and last_day cover what is not known") {
    struct Row {
        Date date;
        Day first;
        Day last;
    };
    const Row rows[] = {
        {{}, 0, 0},
        {{2022, 0, 0}, 20220101, 20221231},
        {{2022, 2, 0}, 20220201, 20220228},
        {{2024, 2, 0}, 20240201, 20240229},
        {{2022, 4, 0}, 20220401, 20220430},
        {{2022, 12, 0}, 20221201, 20221231},
        {{2022, 3, 15}, 20220315, 20220315},
        {{1, 1, 1}, 10101, 10101},
        // A day without a month says nothing about the day of the year.
        {{2022, 0, 9}, 20220101, 20221231},
    };
    for (const Row& row : rows) {
        CAPTURE(to_string(row.date));
        CHECK(first_day(row.date) == row.first);
        CHECK(last_day(row.date) == row.last);
    }
}

TEST_CASE("parse_date_range reads one date or two around dots") {
    struct Row {
        std::string text;
        std::optional<DateRange> range;
    };
    const Row rows[] = {
        {"2022", DateRange{20220101, 20221231}},
        {"2022-02", DateRange{20220201, 20220228}},
        {"2022-02-03", DateRange{20220203, 20220203}},
        {"2022-03..2022-08", DateRange{20220301, 20220831}},
        {"2022..2022", DateRange{20220101, 20221231}},
        {"2022..", DateRange{20220101, 0}},
        {"..2022-08-15", DateRange{0, 20220815}},
        {"2021-12-31..2022", DateRange{20211231, 20221231}},
        // The end covers the whole year, so this does not end before it begins.
        {"2022-05..2022", DateRange{20220501, 20221231}},
        {"2022-05..2022-04", {}},
        {"2023..2022", {}},
        {"..", {}},
        {"", {}},
        {"2022.", {}},
        {"2022...2023", {}},
        {"2022..x", {}},
        {"x..2022", {}},
        {"2022-2023", {}},
        {"2022 .. 2023", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(parse_date_range(row.text) == row.range);
    }
}

TEST_CASE("may_lie_in gives an uncertain date the benefit of the doubt") {
    struct Row {
        Date date;
        std::string range;
        bool lies;
    };
    const Row rows[] = {
        {{2022, 0, 0}, "2022-03..2022-08", true},
        {{2022, 3, 0}, "2022-03-31..2022-08", true},
        {{2022, 2, 0}, "2022-03..2022-08", false},
        {{2022, 9, 1}, "2022-03..2022-08", false},
        {{2022, 8, 31}, "2022-03..2022-08", true},
        {{2022, 3, 1}, "2022-03..2022-08", true},
        {{2021, 0, 0}, "2022..", false},
        {{2030, 0, 0}, "2022..", true},
        {{2021, 0, 0}, "..2022", true},
        {{2023, 1, 1}, "..2022", false},
        {{}, "..2022", false},
        {{}, "2022..", false},
    };
    for (const Row& row : rows) {
        CAPTURE(to_string(row.date));
        CAPTURE(row.range);
        CHECK(may_lie_in(row.date, *parse_date_range(row.range)) == row.lies);
    }
    CHECK_FALSE(may_lie_in({}, {}));
    CHECK(may_lie_in({2022, 1, 1}, {}));
}

TEST_CASE("a date survives being written and read") {
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        Date date{1 + static_cast<int>(random() % 9999),
                  static_cast<int>(random() % 13), 0};
        if (date.month != 0) date.day = static_cast<int>(random() % 29);
        CAPTURE(to_string(date));
        REQUIRE(parse_date(to_string(date)) == date);
        CHECK(first_day(date) <= last_day(date));
        CHECK(may_lie_in(date, {first_day(date), last_day(date)}));
        CHECK(parse_date_range(to_string(date)) ==
              DateRange{first_day(date), last_day(date)});
    }
    CHECK(to_string(Date{}) == "");
    CHECK(to_string(Date{33, 0, 0}) == "0033");
}
