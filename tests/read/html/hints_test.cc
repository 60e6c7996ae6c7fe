#include "read/html/hints.h"

#include <string>

#include <doctest/doctest.h>

#include "read/html/hint_words.h"
#include "read/scratch_folder.h"

using namespace ibid::html;

TEST_CASE("names fall into words") {
    using ibid::test::joined;
    CHECK(joined(words_of_name("mainNav top_box")) == "main | nav | top | box");
    CHECK(joined(words_of_name("articleBODY h1")) == "article | body | h1");
    CHECK(joined(words_of_name("  --  ")) == "");
}

TEST_CASE("elements tell what they are") {
    struct Case {
        std::string tag;  // the whole of it
        Hint hint;
    };
    const Case cases[] = {
        {"<div>", Hint::none},
        {"<div class=blue>", Hint::none},
        {"<div class=entry-content>", Hint::body},
        {"<div itemprop=articleBody class=sidebar>", Hint::body},
        {"<article>", Hint::content},
        {"<div role=main>", Hint::content},
        {"<nav class=entry-content>", Hint::debris},
        {"<ul id=relatedPosts>", Hint::debris},
        {"<div class='share-buttons top'>", Hint::debris},
        {"<div role=navigation>", Hint::debris},
        {"<div class='widget widget_recent'>", Hint::debris},
        {"<div class='elementor-widget'>", Hint::none},
        {"<section class=comments>", Hint::comments},
        {"<div class=post-text id=comments>", Hint::comments},
        {"<div class='post no-comments'>", Hint::none},
        {"<div class='comments-open'>", Hint::none},
        {"<div class='byline'>", Hint::about},
        {"<div class='teaser'>", Hint::teaser},
        {"<p class=wp-caption-text>", Hint::caption},
        {"<ol class=footnotes>", Hint::note},
        {"<div role=doc-endnotes>", Hint::note},
        {"<p class=pull-quote>", Hint::quote},
        {"<div hidden>", Hint::hidden},
        {"<div style='color: red; DISPLAY : none'>", Hint::hidden},
        {"<div aria-hidden=true>", Hint::hidden},
        {"<div aria-hidden=false>", Hint::none},
    };
    for (const Case& c : cases) {
        CAPTURE(c.tag);
        const Page page = parse("<body>" + c.tag + "x");
        CHECK((hint_of(page, 3) == c.hint));
    }
}

TEST_CASE("words match whole, stems their beginning") {
    CHECK((hint_of_words("ad") == Hint::debris));
    CHECK((hint_of_words("adventure") == Hint::none));
    CHECK((hint_of_words("sidebarleft") == Hint::debris));
    CHECK((hint_of_words("") == Hint::none));
    CHECK((hint_of_words(" ") == Hint::none));
}
