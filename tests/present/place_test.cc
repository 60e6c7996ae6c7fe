#include "present/place.h"

#include <doctest/doctest.h>

#include "present/sample.h"

using namespace ibid;

TEST_CASE("locator names a passage within its article") {
    struct Case {
        Kind kind;
        std::uint32_t number, part;
        std::string_view text;
    };
    const Case cases[] = {
        {Kind::body, 5, 0, "5"},
        {Kind::body, 5, 2, "5.2"},
        {Kind::body, 120, 12, "120.12"},
        {Kind::note, 2, 0, "note2"},
        {Kind::note, 2, 1, "note2.1"},
        {Kind::title, 1, 0, "title1"},
        {Kind::pull_quote, 1, 0, "pull-quote1"},
        {Kind::boilerplate, 14, 0, "boilerplate14"},
    };
    for (const Case& c : cases) {
        Passage passage = sample::passage(c.number, "", c.kind);
        passage.part = c.part;
        CHECK(locator(passage) == c.text);
    }
}

TEST_CASE("a place is what the article is called from here, or its id") {
    struct Case {
        std::string_view id, called, place;
    };
    const Case cases[] = {
        {"asia/quad.md", "corpus/asia/quad.md", "corpus/asia/quad.md"},
        {"press.jsonl#17", "../press.jsonl#17", "../press.jsonl#17"},
        // No Index has filled it in.
        {"review-17", "", "review-17"},
    };
    for (const Case& c : cases) {
        Article article;
        article.id = c.id;
        article.place = c.called;
        CHECK(place(article) == c.place);
        CHECK(place(article, sample::passage(5, "")) ==
              std::string(c.place) + ":5");
    }
}

TEST_CASE("split_place takes a place apart") {
    struct Case {
        std::string_view text, article, locator;
    };
    const Case cases[] = {
        {"asia/quad.md:5", "asia/quad.md", "5"},
        {"asia/quad.md:5.2", "asia/quad.md", "5.2"},
        {"asia/quad.md:note2", "asia/quad.md", "note2"},
        {"press.jsonl#a:b:5", "press.jsonl#a:b", "5"},
        {"asia/quad.md", "", ""},
        {"asia/quad.md:", "", ""},
        {":5", "", ""},
        {"5", "", ""},
        {"", "", ""},
        {"a:b/c", "", ""},  // a colon in a folder's name
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const auto split = split_place(c.text);
        CHECK(split.has_value() == !c.article.empty());
        if (!split) continue;
        CHECK(split->article == c.article);
        CHECK(split->locator == c.locator);
    }
}

TEST_CASE("every place can be taken apart again") {
    for (int kind = 0; kind < kind_count; ++kind) {
        const Passage passage = sample::passage(3, "", static_cast<Kind>(kind));
        const Article article = sample::article();
        const std::string whole = place(article, passage);
        const auto split = split_place(whole);
        REQUIRE(split);
        CHECK(split->article == place(article));
        CHECK(split->locator == locator(passage));
    }
}

TEST_CASE("section names the headings, the outermost first") {
    Passage passage;
    CHECK(section(passage).empty());
    passage.headings = {"Sanctions"};
    CHECK(section(passage) == "Sanctions");
    passage.headings = {"Sanctions", "The veto"};
    CHECK(section(passage) == "Sanctions › The veto");
}
