#include "store/date_lists.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

#include "store/segment.h"

namespace ibid {

namespace {

using Lists = std::map<std::uint32_t, std::vector<DateRange>>;

std::string written(const Lists& lists, std::uint32_t rows) {
    DateLists dates;
    for (const auto& [row, ranges] : lists)
        for (const DateRange& range : ranges) dates.add(row, range);
    std::string bytes;
    SegmentOutput out(bytes);
    dates.write(rows, out);
    out.finish(rows);
    return bytes;
}

Lists read(const Segment& segment, std::uint32_t first, std::uint32_t end) {
    Lists lists;
    segment.each_date(first, end, [&](std::uint32_t row, std::uint32_t range) {
        lists[row].push_back(segment.date_ranges()[range]);
    });
    return lists;
}

}  // namespace

TEST_CASE("the days of mentions") {
    const struct {
        const char* what;
        std::vector<DateMention> mentions;
        std::vector<DateRange> ranges;
    } cases[] = {
        {"none", {}, {}},
        {"a year", {{{2018}, {2018}, {}}}, {{20180101, 20181231}}},
        {"from a year to a month",
         {{{2013}, {2016, 2}, {}}},
         {{20130101, 20160229}}},
        {"the same twice",
         {{{2018}, {2018}, {0, 4}}, {{2018}, {2018}, {9, 13}}},
         {{20180101, 20181231}}},
        {"in order of time, not of the text",
         {{{2018}, {2018}, {0, 4}}, {{2017, 5}, {2017, 5}, {9, 17}}},
         {{20170501, 20170531}, {20180101, 20181231}}},
        {"a year before its month",
         {{{2018}, {2018}, {}}, {{2018, 1}, {2018, 1}, {}}},
         {{20180101, 20180131}, {20180101, 20181231}}},
        {"a date that is not known", {{{}, {}, {}}}, {}},
        {"one that ends before it begins", {{{2018}, {2017}, {}}}, {}},
    };
    for (const auto& one : cases) {
        CAPTURE(one.what);
        CHECK(day_ranges(one.mentions) == one.ranges);
    }
}

TEST_CASE("what rows talk about comes back, in any part of the rows") {
    std::mt19937 random(41);
    for (int round = 0; round < 30; ++round) {
        const auto rows = static_cast<std::uint32_t>(random() % 400);
        Lists lists;
        for (std::uint32_t row = 0; row < rows; ++row)
            for (auto i = random() % 12; i > 9; --i) {
                const Day day =
                    19000101 + 10000 * static_cast<Day>(random() % 200);
                lists[row] = {{day, day + 30}, {day, day + 1130}};
            }
        const std::string bytes = written(lists, rows);
        const Segment segment(bytes);
        CHECK(read(segment, 0, rows) == lists);
        for (std::uint32_t first = 0; first < rows; first += 64) {
            const std::uint32_t end =
                first + 1 +
                static_cast<std::uint32_t>(random()) % (rows - first);
            CHECK(read(segment, first, end) ==
                  Lists(lists.lower_bound(first), lists.lower_bound(end)));
        }
    }
}

TEST_CASE("spans are stored once and in order") {
    const DateRange may{20220501, 20220531}, year{20220101, 20221231};
    const std::string bytes =
        written({{3, {may}}, {70, {year, may}}, {71, {may}}}, 100);
    const Segment segment(bytes);
    REQUIRE(segment.date_ranges().size() == 2);
    CHECK(segment.date_ranges()[0] == year);
    CHECK(segment.date_ranges()[1] == may);
}

TEST_CASE("bytes that end early are read without harm") {
    for (const char* bytes :
         {"", "\x05", "\x05\x80", "\x05\xff\xff\xff\xff\xff"}) {
        int calls = 0;
        each_listed_date(bytes, [&](std::uint32_t row, std::uint32_t) {
            CHECK(row < 256);
            ++calls;
        });
        CHECK(calls <= 2);
    }
}

}  // namespace ibid
