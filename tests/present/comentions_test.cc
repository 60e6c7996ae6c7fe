#include "present/comentions.h"

#include <doctest/doctest.h>

#include <sstream>

#include "present/sample.h"
#include "text/utf8.h"

using namespace ibid;

namespace {

Comentions some_pairs() {
    Comentions made;
    Comention pair;
    pair.first = {"CHN", "China", "country", {}};
    pair.second = {"x&y", "X <\"&\"> Y", "", {}};
    pair.count = {31, 5};
    pair.earliest = {2019, 4, 25};
    pair.latest = {2023, 11, 0};
    pair.example = sample::hit(5, "China met X & Y.");
    made.pairs = {pair};
    made.distinct = 3;
    return made;
}

}  // namespace

TEST_CASE("a page of pairs") {
    CHECK(comention_page(some_pairs(), {.width = 60}) ==
          "China – X <\"&\"> Y                  31 passages in 5 articles\n"
          "  2019-04-25 to 2023-11 · asia/quad.md:5\n"
          "  China met X & Y.\n"
          "\n"
          "2 more\n");
    CHECK(comention_page({}, {}) == "");
}

TEST_CASE("a page fits its terminal") {
    Comentions made = some_pairs();
    std::string& text = made.pairs[0].example.passage.text;
    for (int i = 0; i < 80; ++i) text += " and more of it";
    for (const std::size_t width : {20u, 30u, 44u, 80u}) {
        std::istringstream lines(comention_page(made, {.width = width}));
        int count = 0;
        for (std::string line; std::getline(lines, line); ++count)
            CHECK(display_width(line) <= width);
        CHECK(count < 14);
    }
}

TEST_CASE("one date, or none") {
    Comentions made = some_pairs();
    made.pairs[0].latest = made.pairs[0].earliest;
    CHECK(comention_page(made, {}).find("  2019-04-25 · ") !=
          std::string::npos);
    made.pairs[0].latest = made.pairs[0].earliest = {};
    CHECK(comention_page(made, {}).find("  undated · ") != std::string::npos);
}

TEST_CASE("a table of pairs") {
    CHECK(tsv(comention_table(some_pairs().pairs)) ==
          "id1\tid2\tname1\tname2\tkind1\tkind2\tpassages\tarticles\tfirst\t"
          "last\tplace\texample\n"
          "CHN\tx&y\tChina\tX <\"&\"> Y\tcountry\t\t31\t5\t2019-04-25\t"
          "2023-11\tasia/quad.md:5\tChina met X & Y.\n");
}

TEST_CASE("a graph of pairs") {
    const std::string text = graphml(some_pairs().pairs);
    for (const char* part :
         {"<node id=\"CHN\">", "<node id=\"x&amp;y\">",
          "<data key=\"name\">X &lt;&quot;&amp;&quot;&gt; Y</data>",
          "<edge source=\"CHN\" target=\"x&amp;y\">",
          "<data key=\"passages\">31</data>", "<data key=\"last\">2023-11<",
          "attr.name=\"articles\" attr.type=\"int\"", "</graphml>"})
        CHECK(text.find(part) != std::string::npos);
    CHECK(graphml({}).find("<node") == std::string::npos);
}
