// Pages as files: the row in the readers' table, and hostile ones.
#include <string>

#include <doctest/doctest.h>

#include "read/scratch_folder.h"

using namespace ibid;
using ibid::test::collect;

namespace {

std::string repeated(std::string_view piece, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += piece;
    return all;
}

}  // namespace

TEST_CASE("pages are known by name and by content") {
    struct Case {
        std::string name;
        std::string bytes;
    };
    const Case cases[] = {
        {"a.html", "Words <b>here</b>"},
        {"a.HTM", "Words <b>here</b>"},
        {"a", "<!DOCTYPE html><p>Words <b>here</b>"},
        {"a", "\xEF\xBB\xBF\n<HTML lang=en>Words <b>here</b>"},
        {"a", "<!-- saved --><html>Words <b>here</b>"},
        {"a.html", "<?xml version='1.0'?><html>Words <b>here</b></html>"},
        {"a.doc", "<html>Words <b>here</b>"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CAPTURE(c.bytes);
        const test::Collected collected = collect(c.name, c.bytes);
        REQUIRE(collected.documents.size() == 1);
        CHECK(collected.documents[0].blocks.at(0).text == "Words here");
    }
    CHECK(collect("a.txt", "<b>").documents.at(0).blocks.at(0).text == "<b>");
    CHECK(collect("a.html", "%PDF-1.4").failures.size() == 1);
}

TEST_CASE("hostile pages do no harm") {
    const std::string tail = "<p>The text itself is here.";
    struct Case {
        const char* about;
        std::string html;
    };
    const Case cases[] = {
        {"open tags", repeated("<div>", 100'000)},
        {"lists", repeated("<ul><li>", 50'000)},
        {"tables", repeated("<table><tr><td>", 50'000)},
        {"formatting", repeated("<p><font size=1><b>", 50'000)},
        {"end tags", repeated("</div></b></p>", 50'000)},
        {"misnested", repeated("<div><marquee></div></marquee>", 20'000)},
        {"an attribute", "<p class=\"" + std::string(2'000'000, 'x') + "\">"},
        {"attributes", "<p " + repeated("a ", 100'000) + ">"},
        {"comments", repeated("<!-- -->", 100'000)},
        {"references", repeated("&amp &#x110000; &bogus; &#9999999999;", 9999)},
        {"NUL bytes", std::string("a\0b", 3)},
        {"elements that hide", repeated("<div hidden>x</div>", 30'000)},
        {"metadata", repeated("<meta name=author content='A B'>", 30'000)},
        {"headings", repeated("<h2><a href=x>A b</a></h2>", 30'000)},
        {"data", "<script type=application/ld+json>" +
                     repeated("[{\"a\":", 100'000) + "</script>"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.about);
        const test::Collected collected = collect("a.html", c.html + tail);
        REQUIRE(collected.documents.size() == 1);
        const std::vector<Block>& blocks = collected.documents[0].blocks;
        REQUIRE_FALSE(blocks.empty());
        CHECK(blocks.back().text == "The text itself is here.");
    }
}

TEST_CASE("a page of tags nested too deep says what was done") {
    const test::Collected collected =
        collect("a.html", repeated("<div>", 1000) + "x");
    CHECK(collected.documents.at(0).remarks.at(0) ==
          "its tags are nested too deep; only its paragraphs were read");
    CHECK(collect("a.html", repeated("<p>", 1'000'001)).failures.at(0) ==
          "a.html: has more than 1000000 tags and attributes");
}
