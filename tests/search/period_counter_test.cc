#include "search/period_counter.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include "search/trend.h"

namespace ibid {

TEST_CASE("periods, their days and their names") {
    const struct {
        Period period;
        Day day;
        DateRange days;
        std::string name;
    } cases[] = {
        {Period::month, 20220515, {20220501, 20220531}, "2022-05"},
        {Period::month, 20200229, {20200201, 20200229}, "2020-02"},
        {Period::month, 20211231, {20211201, 20211231}, "2021-12"},
        {Period::month, 20220101, {20220101, 20220131}, "2022-01"},
        {Period::year, 20220515, {20220101, 20221231}, "2022"},
        {Period::decade, 20220515, {20200101, 20291231}, "2020s"},
        {Period::decade, 19991231, {19900101, 19991231}, "1990s"},
        {Period::decade, 50101, {10101, 91231}, "0000s"},
    };
    for (const auto& one : cases) {
        CAPTURE(one.day);
        const std::uint32_t number = period_of(one.period, one.day);
        CHECK(days_of(one.period, number) == one.days);
        CHECK(period_of(one.period, one.days.from) == number);
        CHECK(period_of(one.period, one.days.to) == number);
        CHECK(period_name(one.period, number) == one.name);
    }
}

TEST_CASE("the period that fits") {
    using Months = std::vector<std::pair<std::uint32_t, std::size_t>>;
    const auto month = [](std::uint32_t year) { return year * 12; };
    CHECK(fitting_period({}) == Period::month);
    CHECK(fitting_period(Months{{month(2022), 5}}) == Period::month);
    CHECK(fitting_period(Months{{month(2019), 5}, {month(2021), 5}}) ==
          Period::month);
    CHECK(fitting_period(Months{{month(2019), 5}, {month(2022), 5}}) ==
          Period::year);
    CHECK(fitting_period(Months{{month(1917), 5}, {month(2016), 5}}) ==
          Period::year);
    CHECK(fitting_period(Months{{month(1917), 5}, {month(2017), 5}}) ==
          Period::decade);
    // One passage on 1815 among many on two years does not count.
    CHECK(fitting_period(
              Months{{month(1815), 1}, {month(2021), 300}, {month(2022), 9}}) ==
          Period::month);
}

TEST_CASE("counts equal those of a list of periods for each passage") {
    std::mt19937 random(83);
    for (int round = 0; round < 60; ++round) {
        const auto period = static_cast<Period>(random() % 3);
        PeriodCounter counter(period);
        std::map<std::uint32_t, Count> wanted;
        Count without;
        for (std::uint32_t article = 0; article < 12; ++article) {
            std::set<std::uint32_t> of_article;
            bool lacks = false;
            for (auto i = random() % 5; i > 0; --i) {
                std::vector<DateRange> ranges;
                std::set<std::uint32_t> of_passage;
                for (auto k = random() % 4; k > 0; --k) {
                    const auto year = static_cast<Day>(1990 + random() % 20);
                    const auto years = static_cast<Day>(random() % 14);
                    ranges.push_back(
                        {year * 10000 + 301, (year + years) * 10000 + 1130});
                }
                std::ranges::sort(ranges, {}, &DateRange::from);
                for (const DateRange& range : ranges)
                    for (std::uint32_t number = period_of(period, range.from);
                         number <= period_of(period, range.to); ++number)
                        of_passage.insert(number);
                counter.add(article, ranges);
                for (const std::uint32_t number : of_passage)
                    ++wanted[number].passages;
                of_article.merge(of_passage);
                lacks = lacks || ranges.empty();
                without.passages += ranges.empty() ? 1 : 0;
            }
            for (const std::uint32_t number : of_article)
                ++wanted[number].articles;
            without.articles += lacks ? 1 : 0;
            if (random() % 4 == 0) counter.end_segment();
        }
        counter.end_segment();
        std::map<std::uint32_t, Count> found;
        for (const auto& [number, count] : counter.take())
            found[number] = count;
        CHECK(found == wanted);
        CHECK(counter.without() == without);
    }
}

}  // namespace ibid
