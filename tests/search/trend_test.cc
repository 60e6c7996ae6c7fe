#include "search/trend.h"

#include <doctest/doctest.h>

#include "search/random_index.h"

namespace ibid {

namespace {

std::string line_of(const Trend& trend) {
    std::string line;
    for (const TrendPoint& point : trend.points)
        line += point.period + ' ' + std::to_string(point.count.passages) +
                '/' + std::to_string(point.of.passages) + ", ";
    return line + std::to_string(trend.undated.passages) + " undated";
}

// The period as a query has it: the 2020s are 2020..2029.
std::string value_of(const TrendPoint& point) {
    if (point.period.back() != 's') return point.period;
    const std::string three = point.period.substr(0, 3);
    return three + "0.." + three + "9";
}

}  // namespace

TEST_CASE("a trend of the sample") {
    const SampleIndex sample;
    Index index(sample.dir());
    CHECK(line_of(index.trend("sea")) == "2 undated");
    TrendOptions by_year;
    by_year.period = Period::year;
    CHECK(line_of(index.trend("", by_year)) == "2022 5/5, 3 undated");
    // An article that is known to the year may be of any of its months.
    CHECK(line_of(index.trend("NATO")) == "2022-03 2/5, 0 undated");
    CHECK(line_of(index.trend("nowhere")) == "0 undated");
    CHECK(index.trend("NATO").points.front().share() == doctest::Approx(0.4));
}

TEST_CASE("periods without anything are not left out") {
    const SampleIndex sample(
        {dated_article("a", "", "2019", {}, "", {"Met in 2001.", "Not so."}),
         dated_article("b", "", "2022", {}, "", {"Met in 2004."})});
    Index index(sample.dir());
    TrendOptions options;
    options.period = Period::year;
    CHECK(line_of(index.trend("met", options)) ==
          "2019 1/2, 2020 0/0, 2021 0/0, 2022 1/1, 0 undated");
    options.about = true;
    CHECK(line_of(index.trend("", options)) ==
          "2001 1/1, 2002 0/0, 2003 0/0, 2004 1/1, 1 undated");
}

TEST_CASE("each point counts what a query for its period finds") {
    Random random(91);
    for (int round = 0; round < 5; ++round) {
        const TempDir dir;
        for (const char* name : {"a", "b"})
            write_random_index(random, dir / name, name);
        Index index(std::vector{dir / "a", dir / "b"});
        SearchOptions strictly;
        strictly.relax = false;
        strictly.limit = 0;
        for (int i = 0; i < 20; ++i) {
            const std::string text = random_query(random, {});
            TrendOptions options;
            options.about = i % 2 == 0;
            options.period = static_cast<Period>(i % 3);
            const std::string field = options.about ? " about:" : " date:";
            CAPTURE(text);
            const Trend trend = index.trend(text, options);
            CHECK(trend.found.count == index.search(text, strictly).count);
            const auto count = [&](const std::string& value) {
                return index.search('(' + text + ')' + field + value, strictly)
                    .count;
            };
            for (const TrendPoint& point : trend.points) {
                CAPTURE(point.period);
                CHECK(point.count == count(value_of(point)));
            }
            CHECK(trend.undated == count("none"));
        }
    }
}

TEST_CASE("the whole is what the same kinds have in that period") {
    Random random(92);
    const TempDir dir;
    write_random_index(random, dir / "a", "a");
    Index index(dir / "a");
    SearchOptions strictly;
    strictly.limit = 0;
    strictly.relax = false;
    for (const char* kinds : {"", " in:all"})
        for (const TrendPoint& point :
             index.trend(std::string("veto OR talk") + kinds).points)
            CHECK(point.of ==
                  index.search("date:" + value_of(point) + kinds, strictly)
                      .count);
}

}  // namespace ibid
