#include "present/lines.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "present/articles.h"
#include "present/sample.h"

using namespace ibid;

TEST_CASE("a line is the place, a tab and the text") {
    struct Case {
        Passage passage;
        std::string_view line;
    };
    Passage part = sample::passage(5, "Long.");
    part.part = 2;
    const Case cases[] = {
        {sample::passage(5, "One sentence."),
         "asia/quad.md:5\tOne sentence.\n"},
        {part, "asia/quad.md:5.2\tLong.\n"},
        {sample::passage(2, "See there.", Kind::note),
         "asia/quad.md:note2\tSee there.\n"},
        {sample::passage(1, ""), "asia/quad.md:1\t\n"},
        // Only the first tab is one.
        {sample::passage(1, "a\tb\nc\33[m"), "asia/quad.md:1\ta b c?[m\n"},
    };
    for (const Case& c : cases) {
        Hit hit = sample::hit(1, "");
        hit.passage = c.passage;
        CHECK(lines(std::vector{hit}, false) == c.line);
    }
}

TEST_CASE("a path with a tab or a line end cannot break the line") {
    Hit hit = sample::hit(5, "Text.");
    hit.article.path = hit.article.id = "odd\tname\n.md";
    CHECK(lines(std::vector{hit}, false) == "odd name .md:5\tText.\n");
}

TEST_CASE("neighbours have a dash before their number") {
    Hit hit = sample::hit(5, "Five.");
    hit.before = {sample::passage(4, "Four.")};
    hit.after = {sample::passage(6, "Six.")};
    CHECK(lines(std::vector{hit}, false) ==
          "asia/quad.md-4\tFour.\n"
          "asia/quad.md:5\tFive.\n"
          "asia/quad.md-6\tSix.\n");
}

TEST_CASE("lines take colour when it is wanted") {
    CHECK(lines(std::vector{sample::hit(5, "The Quad met.", {"Quad"})}, true) ==
          "\33[35masia/quad.md:5\33[0m\tThe \33[1;31mQuad\33[0m met.\n");
}

TEST_CASE("facets follow the passages") {
    Results results;
    results.hits = {sample::hit(5, "Five.")};
    results.facets = {sample::actor_facet()};
    CHECK(lines(results, false) ==
          "asia/quad.md:5\tFive.\n"
          "actor\tPRK\tNorth Korea\t31\t5\n"
          "actor\tCHN\tChina\t16\t4\n"
          "actor\t\tno actor\t2\t1\n");
    CHECK(lines(Results{}, false) == "");
}

TEST_CASE("articles are listed in the order of their best hits") {
    Hit other = sample::hit(1, "text");
    other.article.id = other.article.path = "b\tb.txt";
    other.article.title = "";
    other.article_passages = 1;
    Hit first = sample::hit(5, "text");
    first.article_passages = 2;
    const auto articles = articles_of({first, other});
    REQUIRE(articles.size() == 2);
    CHECK(article_lines(articles, false) ==
          "asia/quad.md\tThe Quad after the Summit\t2\n"
          "b b.txt\t\t1\n");
    CHECK(article_lines(articles, true).starts_with("\33[35masia/quad.md\33"));
    CHECK(article_lines({}, false) == "");
    CHECK(article_list(articles, {.width = 40}) ==
          "2  asia/quad.md  The Quad after the Sum…\n"
          "1  b b.txt\n");
    CHECK(article_list(articles, {.width = 20}) ==
          "2  asia/quad…  The …\n"
          "1  b b.txt\n");
    CHECK(article_list({}, {}) == "");
    const Table table = article_table(articles);
    REQUIRE(table.size() == 3);
    CHECK(table[0] == Row{"place", "title", "passages"});
    CHECK(table[2] == Row{"b\tb.txt", "", "1"});
}
