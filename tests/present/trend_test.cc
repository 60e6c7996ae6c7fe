#include "present/trend.h"

#include <doctest/doctest.h>

#include <sstream>

#include "text/utf8.h"

using namespace ibid;

namespace {

Trend some_trend() {
    Trend trend;
    trend.points = {
        {"1961", {19610101, 19611231}, {12, 9}, {1000, 90}},
        {"1962", {19620101, 19621231}, {0, 0}, {800, 70}},
        {"1963", {19630101, 19631231}, {24, 20}, {1000, 80}},
    };
    trend.undated = {4, 4};
    trend.undated_of = {10, 5};
    return trend;
}

}  // namespace

TEST_CASE("a chart, with bars of the shares") {
    CHECK(trend_chart(some_trend(), {.width = 51}) ==
          "published  passages  articles     share\n"
          "1961             12         9    1.20 %  █████\n"
          "1962              0         0    0.00 %\n"
          "1963             24        20    2.40 %  ██████████\n"
          "undated           4         4    40.0 %\n");
}

TEST_CASE("where there is little room, columns go") {
    CHECK(trend_chart(some_trend(), {.width = 36}) ==
          "published  passages     share\n"
          "1961             12    1.20 %  ██▌\n"
          "1962              0    0.00 %\n"
          "1963             24    2.40 %  █████\n"
          "undated           4    40.0 %\n");
    CHECK(trend_chart(some_trend(), {.width = 20}).find("█") ==
          std::string::npos);
    for (const std::size_t width : {30u, 40u, 45u, 60u, 80u, 200u}) {
        std::istringstream lines(trend_chart(some_trend(), {.width = width}));
        for (std::string line; std::getline(lines, line);)
            CHECK(display_width(line) <= width);
    }
}

TEST_CASE("colours when they are wanted, and only then") {
    CHECK(trend_chart(some_trend(), {.width = 60}).find('\33') ==
          std::string::npos);
    CHECK(
        trend_chart(some_trend(), {.width = 60, .colour = true}).find('\33') !=
        std::string::npos);
}

TEST_CASE("a table of it") {
    CHECK(tsv(trend_table(some_trend())) ==
          "period\tpassages\tarticles\tof_passages\tof_articles\tshare\n"
          "1961\t12\t9\t1000\t90\t0.012000\n"
          "1962\t0\t0\t800\t70\t0.000000\n"
          "1963\t24\t20\t1000\t80\t0.024000\n"
          "undated\t4\t4\t10\t5\t0.400000\n");
    Trend about;
    about.about = true;
    CHECK(trend_table(about).size() == 1);
    CHECK(trend_chart(about, {}) == "about  passages  articles     share\n");
}
