#include "read/html/page.h"

#include <string>

#include <doctest/doctest.h>

using namespace ibid::html;

namespace {

std::string outline(const Page& page) {
    std::string words;
    for (std::size_t i = 0; i < page.nodes.size(); ++i) {
        const Node& node = page.nodes[i];
        words += node.tag == Tag::text ? '"' + std::string(node.text) + '"'
                                       : std::to_string(node.end - i);
        words += ' ';
    }
    return words;
}

std::size_t first(const Page& page, Tag tag) {
    for (std::size_t i = 0; i < page.nodes.size(); ++i)
        if (page.nodes[i].tag == tag) return i;
    return 0;
}

}  // namespace

TEST_CASE("a page is one row of nodes") {
    // html, head, body, p, text, b, text: each with the size of what it holds
    CHECK(outline(parse("<p>Hal<b>t</b>")) == R"(7 1 5 4 "Hal" 2 "t" )");
    CHECK(outline(parse("")) == "3 1 1 ");
    // As the standard has it: the end of a p that never began makes one.
    CHECK(outline(parse("a</p>b")) == R"(6 1 4 "a" 1 "b" )");
}

TEST_CASE("every node lies within its parent") {
    const Page page =
        parse("<table><tr><td>a<p>b</table><ul><li>c<li>d</ul><b>e<p>f</b>g");
    for (std::size_t i = 1; i < page.nodes.size(); ++i) {
        const Node& parent = page.nodes[page.nodes[i].parent];
        CHECK(page.nodes[i].parent < i);
        CHECK(page.nodes[i].end > i);
        CHECK(page.nodes[i].end <= parent.end);
    }
}

TEST_CASE("attributes have small names and decoded values") {
    const Page page = parse("<p CLASS='a&amp;b' hidden>x");
    const std::size_t p = first(page, Tag::p);
    CHECK(page.attribute(p, "class") == "a&b");
    CHECK(page.attribute(p, "id") == "");
    CHECK(page.has_attribute(p, "hidden"));
    CHECK_FALSE(page.has_attribute(p, "id"));
}

TEST_CASE("the text of an element") {
    struct Case {
        std::string html;
        std::string text;
    };
    const Case cases[] = {
        {"<p>Hal<b>t</b> !", "Halt !"},
        {"<p>a<br>b", "a b"},
        {"<div>a</div><div>b</div>", "a b"},
        {"<p>a&nbsp;&eacute;", "a é"},
        {"<p>a<script>b</script>c", "ac"},
        {"<p><ruby>漢<rt>kan</rt></ruby>", "漢"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        const Page page = parse(c.html);
        CHECK(page.text_of(first(page, Tag::body)) == c.text);
    }
}

TEST_CASE("tags") {
    CHECK(tag_named("h2") == Tag::h2);
    CHECK(tag_named("template") == Tag::template_);
    CHECK(tag_named("wbr") == Tag::wbr);
    CHECK(tag_named("a") == Tag::a);
    CHECK(tag_named("blink") == Tag::other);
    CHECK(tag_named("") == Tag::other);
    CHECK(heading_level(Tag::h1) == 1);
    CHECK(heading_level(Tag::h6) == 6);
    CHECK(heading_level(Tag::hr) == 0);
    CHECK((flow_of(Tag::div) == Flow::block));
    CHECK((flow_of(Tag::span) == Flow::inside));
    CHECK((flow_of(Tag::script) == Flow::silent));
    CHECK((flow_of(Tag::button) == Flow::control));
    CHECK((flow_of(Tag::text) == Flow::inside));
}
