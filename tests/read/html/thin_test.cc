#include "read/html/thin.h"

#include <string>

#include <doctest/doctest.h>

#include "read/html/source_tag.h"
#include "read/read_error.h"

using namespace ibid::html;

TEST_CASE("what holds no text goes") {
    struct Case {
        std::string html;
        std::string thinned;
    };
    const Case cases[] = {
        {"<p>a<!-- x -->b", "<p>ab"},
        {"<p>a<!--x\n-->b", "<p>a\nb"},  // lines keep their numbers
        {"a<!-->b", "ab"},
        {"a<!--->b", "ab"},
        {"a<!-- b", "a"},
        {"a<svg><path/></svg>b", "ab"},
        {"a<svg>b", "ab"},  // never closed: only the tag goes
        {"a<SCRIPT>if (a<b) x();</script >b", "ab"},
        {"<script>'</scripts>'</script>b", "b"},
        {"a<style>p > b { }</style>b", "ab"},
        {"<textarea><p>mine</textarea>b", "b"},
        {"<!DOCTYPE html><p>", "<!DOCTYPE html><p>"},
        {"<?xml version='1.0'?><p>", "<p>"},
        {"<![CDATA[x]]>b", "b"},
        {"a </> b", "a  b"},
        {"a < b <3", "a &lt; b &lt;3"},
        {"a <", "a &lt;"},
        {"<title>a <b> c</title>", "<title>a &lt;b> c</title>"},
        {"<title>a", "a"},
        {"<p title='a > b'>c", "<p title='a > b'>c"},
        {"<p", "<p"},
        {"<p title='", "<p title='"},
        {"<script type='application/ld+json'>{\"a\":1}</script>b",
         "<script type='application/ld+json'>{\"a\":1}</script>b"},
        // the same, where the page forgot to say so
        {"<script>\n{\"@context\":1}</script>b",
         "<script>\n{\"@context\":1}</script>b"},
        {"<script>x={\"@context\":1}</script>b", "b"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        CHECK(thin(c.html).html == c.thinned);
        CHECK_FALSE(thin(c.html).flattened);
    }
}

TEST_CASE("tags nested too deep are flattened") {
    std::string deep;
    for (int i = 0; i < 600; ++i) deep += "<div>";
    const Thinned thinned = thin(deep + "<b>a</b><p>b");
    CHECK(thinned.flattened);
    CHECK(thinned.html.find("<div>") == std::string::npos);
    CHECK(thinned.html.ends_with("<p>a<p>b"));
}

TEST_CASE("tags that nest no deeper may be many") {
    for (const std::string tag :
         {"<p>", "<br>", "<li>", "<div></div>", "<td>", "<img>"}) {
        CAPTURE(tag);
        std::string html;
        for (int i = 0; i < 2000; ++i) html += tag;
        CHECK_FALSE(thin(html).flattened);
    }
    // An end tag that a parser would not heed closes nothing here.
    std::string odd;
    for (int i = 0; i < 600; ++i) odd += "<div><marquee></div></marquee>";
    CHECK(thin(odd).flattened);
}

TEST_CASE("a tag of too many attributes loses them") {
    std::string many = "<p";
    for (int i = 0; i < 300; ++i) many += " a" + std::to_string(i) + "=1";
    CHECK(thin(many + ">x").html == "<p>x");
    CHECK(thin("<p class=a>x").html == "<p class=a>x");
}

TEST_CASE("a page of millions of tags is refused") {
    std::string html;
    for (int i = 0; i < 1'000'001; ++i) html += "<p>";
    CHECK_THROWS_WITH_AS(thin(html),
                         "has more than 1000000 tags and attributes",
                         ibid::ReadError);
}

TEST_CASE("source tags") {
    struct Case {
        std::string html;
        std::string name;
        std::size_t attributes;
        std::size_t size;
    };
    const Case cases[] = {
        {"<p>x", "p", 0, 3},           {"</DIV >x", "div", 0, 7},
        {"<a href='>'>x", "a", 1, 12}, {"<a href = \">\" b>x", "a", 2, 16},
        {"<a b=c/d>x", "a", 1, 9},     {"<a/b/c>", "a", 2, 7},
        {"<br/>", "br", 0, 5},         {"<a b=\"", "a", 1, 6},
        {"<a =b>", "a", 1, 6},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        const SourceTag tag = read_tag(c.html);
        CHECK(tag.name == c.name);
        CHECK(tag.attributes == c.attributes);
        CHECK(tag.size == c.size);
        CHECK(tag.end == (c.html[1] == '/'));
    }
}
