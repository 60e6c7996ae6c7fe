// `ibid trend`, `ibid comention`, and the words that name an actor.
#include <doctest/doctest.h>

#include "indexed_articles.h"

using namespace ibid::test;

TEST_CASE("a trend into a pipe is a table without a heading") {
    const Ended ended = run_ibid({"trend", "--by", "year"});
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    CHECK(holds(ended.out, "\t1.000000\n"));
    CHECK_FALSE(holds(ended.out, "period"));
    CHECK(holds(run_ibid({"trend", "--csv"}).out,
                "period,passages,articles,of_passages,of_articles,share\r\n"));
    CHECK(holds(run_ibid({"trend", "--json"}).out, "\"type\":\"trend\""));
}

TEST_CASE("a trend on a terminal is a chart, in colour unless refused") {
    const std::string chart = ibid_on_terminal({"trend", "--no-pager"});
    CHECK(holds(chart, "published"));
    CHECK(holds(chart, "█"));
    CHECK(holds(ibid_on_terminal({"trend", "--date", "about", "--no-pager"}),
                "about"));
}

TEST_CASE("a trend of nothing") {
    const Ended ended = run_ibid({"trend", "zebra"});
    CHECK(ended.status == 1);
    CHECK(ended.out == "");
    CHECK(holds(ended.err, "found no passages with \"zebra\""));
}

TEST_CASE("values that a trend does not know") {
    CHECK(holds(run_ibid({"trend", "--by", "week"}).err,
                "--by knows no \"week\""));
    CHECK(holds(run_ibid({"trend", "--date", "abuot"}).err,
                "did you mean about?"));
    CHECK(run_ibid({"trend", "--format", "bibtex"}).status == 2);
}

TEST_CASE("who is named together, in each form") {
    CHECK(run_ibid({"comention"}).status == 0);
    CHECK(holds(run_ibid({"comention"}).out, "\t"));
    CHECK(holds(run_ibid({"comention", "--csv"}).out, "id1,id2,name1"));
    CHECK(holds(run_ibid({"comention", "--graphml"}).out, "<edge source="));
    CHECK(
        holds(run_ibid({"comention", "--json"}).out, "\"type\":\"comention\""));
    CHECK(holds(run_ibid({"comention", "--format", "text"}).out, " – "));
    CHECK(run_ibid({"comention", "--min", "1000"}).status == 1);
}

TEST_CASE("a graph has no way to show passages") {
    for (const char* command : {"search", "show", "facets", "trend"}) {
        const Ended ended = run_ibid({command, "sanctions", "--graphml"});
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
    }
}
