#include "read/html/page_blocks.h"

#include <random>
#include <string>

#include <doctest/doctest.h>

#include "read/html/thin.h"
#include "read/scratch_folder.h"
#include "text/utf8.h"

using namespace ibid::html;

namespace {

std::vector<ibid::Block> blocks_of(const std::string& html) {
    const Page page = parse(thin(html).html);
    return page_blocks(page, find_main_part(page));
}

}  // namespace

TEST_CASE("elements become blocks") {
    struct Case {
        std::string html;
        std::string blocks;
    };
    const Case cases[] = {
        {"<p>It <i>hol</i>ds.<p>So.", "It holds. / So."},
        {"<div>a<div>b</div>c</div>", "a / b / c"},
        {"<h2>Why <b>not</b></h2>a", "heading2: Why not / a"},
        {"a<br>b<br><br>c", "a / b / c"},
        {"<h2>a<br>b</h2>", "heading2: a b"},
        {"<ul><li>a<li>b</ul>", "a / b"},
        {"<ol><li>a<ul><li>b</ul><li>c</ol>", "1. a / b / 2. c"},
        {"<ol><li><p>a</p><p>b</p></ol>", "1. a / b"},
        {"<dl><dt>a<dd>b</dl>", "a / b"},
        {"<blockquote><p>a</blockquote>b", "a / b"},
        {"<table><caption>t</caption><tr><th>a<th>b<tr><td>1<td><p>2</table>",
         "caption: t / a | b / 1 | 2"},
        // a table that only lays out the page
        {"<table><tr><td><h1>a</h1><td><p>b</table>", "heading1: a / b"},
        {"<table><tr><td>a<td><table><tr><td>b<td>c</table></table>",
         "a / b | c"},
        {"<figure><img alt=x><figcaption>c</figcaption></figure>",
         "caption: c"},
        {"<p class=caption>c</p><p>a", "caption: c / a"},
        {"<p>a<sup><a href='#n1'>1</a></sup> b<sup>2</sup>", "a[1] b2"},
        {"<p>a<div class=footnotes><p>n</div>", "a / note: n"},
        {"<p>a<p class=pullquote>q", "a / pull-quote: q"},
        {"<pre>a\n  b</pre>", "a b"},
        {"Written by Ann Lee<p>a", "byline: Written by Ann Lee / a"},
        {"<p>3. März 2014, 9:30 Uhr<p>a", "byline: 3. März 2014, 9:30 Uhr / a"},
        {"<p>It began on 3 March 2014.<p>a", "It began on 3 March 2014. / a"},
        {"<p>&nbsp;<p>\n", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        CHECK(ibid::test::in_words(blocks_of(c.html)) == c.blocks);
    }
}

TEST_CASE("blocks know their lines") {
    const auto blocks = blocks_of("<h1>a</h1>\n<!--\n-->\n<p>\nb");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].line == 1);
    CHECK(blocks[1].line == 5);
}

TEST_CASE("any tags in any order give blocks of whole text") {
    constexpr std::string_view pieces[] = {
        "<div>",      "</div>",   "<p>",        "</p>",      "<table>",
        "</table>",   "<tr>",     "<td>",       "<ul>",      "<li>",
        "</ul>",      "<ol>",     "</ol>",      "<b>",       "</b>",
        "<a href=x>", "</a>",     "<br>",       "<h2>",      "</h2>",
        "<sup>",      "</sup>",   "<svg>",      "</svg>",    "<!--",
        "-->",        "<select>", "<noscript>", "text, so",  "&amp;",
        "&#0;",       "\xC3\xA9", "<nav>",      "</nav>",    "<form>",
        "<",          "<title>",  "\xFF",       "<caption>", "<template>"};
    std::mt19937 random(17);
    for (int round = 0; round < 300; ++round) {
        std::string html;
        for (int i = 0; i < 60; ++i)
            html += pieces[random() % std::size(pieces)];
        CAPTURE(html);
        for (const ibid::Block& block : blocks_of(html)) {
            CHECK_FALSE(block.text.empty());
            CHECK(block.text == ibid::fold_space(block.text));
        }
    }
}
