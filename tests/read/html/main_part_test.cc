#include "read/html/main_part.h"

#include <string>

#include <doctest/doctest.h>

#include "read/html/page_blocks.h"
#include "read/scratch_folder.h"

using namespace ibid::html;

namespace {

const std::string prose =
    "The boats came in at noon, and nobody was there to see them but the "
    "keeper of the lamp.";
const std::string other =
    "On the hill stood the old school, empty since the spring, with its door "
    "wide open.";

// The blocks, with A for one sentence and B for the other.
std::string read(std::string html) {
    const auto put = [&](const std::string& letter, const std::string& text) {
        for (std::size_t at = html.find(letter); at != html.npos;
             at = html.find(letter, at + text.size()))
            html.replace(at, 1, text);
    };
    put("@", prose);
    put("%", other);
    const Page page = parse(html);
    std::string words =
        ibid::test::in_words(page_blocks(page, find_main_part(page)));
    for (const auto& [text, letter] : {std::pair{prose, "@"}, {other, "%"}})
        for (std::size_t at = words.find(text); at != words.npos;
             at = words.find(text, at))
            words.replace(at, text.size(), letter);
    return words;
}

}  // namespace

TEST_CASE("the article of a page") {
    struct Case {
        const char* about;
        std::string html;
        std::string blocks;
    };
    const Case cases[] = {
        {"navigation, comments and footers go",
         "<nav>%</nav><p>@<p>@<div class=comments><p>%</div><footer>%</footer>",
         "@ / @"},
        {"what holds most of the text stays, whatever its name",
         "<div class=sidebar><p>@<p>@<p>@<p>@<p>@</div><p>%",
         "@ / @ / @ / @ / @"},
        {"comments longer than the text go all the same",
         "<p>@<div id=comments><p>%<p>%<p>%</div>", "@"},
        {"an element that says it is the text goes before a longer one",
         "<div class=entry-content><p>@<p>@</div><div><p>%<p>%<p>%</div>",
         "@ / @"},
        {"unless it has hardly any of it",
         "<div class=entry-content><p>@</div><div><p>%<p>%<p>%<p>%<p>%</div>",
         "% / % / % / % / %"},
        {"without names the innermost that holds nearly all",
         "<div><p>x<div><p>@<p>@<p>@<p>@</div></div><div>y</div>",
         "@ / @ / @ / @"},
        {"a lead between title and text belongs to it",
         "<h1>A title</h1><p>%</p><div class=article-body><p>@<p>@</div>",
         "% / @ / @"},
        {"what stands above the title does not",
         "<p>%</p><h1>A title</h1><div class=article-body><p>@<p>@</div>",
         "@ / @"},
        {"nor does a caption",
         "<h1>A title</h1><figure>%</figure><div class=article-body><p>@</div>",
         "@"},
        {"lists of links go",
         "<p>@<ul><li><a href=x>One</a><li><a href=y>Two</a></ul><p>@",
         "@ / @"},
        {"and what heads them",
         "<p>@<h3>On this</h3><ul><li><a href=x>One</a></ul>"
         "<p>@<p>Read more:</p><ul><li><a href=y>Two</a></ul>",
         "@ / @"},
        {"links within the text stay", "<p>@ <a href=x>Here</a><p>@",
         "@ Here / @"},
        {"teasers of other articles go",
         "<p>@<p>@<div><h3><a href=x>One more</a></h3>%</div><div><h3><a "
         "href=x>And more</a></h3>%</div><div><h3><a href=x>Yet "
         "more</a></h3>%</div>",
         "@ / @"},
        {"one linked heading may be the title",
         "<h2><a href=x>The title</a></h2><p>@<p>@", "@ / @"},
        {"a teaser without a link is the article's own",
         "<p class=teaser>%</p><p>@<p>@<p>@", "% / @ / @ / @"},
        {"hidden parts go", "<p>@<div style='display:none'>%</div>", "@"},
        {"a page that shows nothing without scripts has its text in noscript",
         "<div id=app></div><noscript><p>@<p>@<p>@<p>@</noscript>",
         "@ / @ / @ / @"},
        {"a page whose names all say debris is read all the same",
         "<div class=menu><p>x y z</div>", "x y z"},
        {"controls have no text",
         "<p>@<button>Go</button><select><option>A</select>", "@"},
        {"a page without prose", "<p>Short</p>", "Short"},
        {"nothing", "", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.about);
        CHECK(read(c.html) == c.blocks);
    }
}

TEST_CASE("what was dropped knows why") {
    const Page page = parse("<p>" + prose + "<div class=comments><b>x</b>");
    const MainPart part = find_main_part(page);
    for (std::size_t i = 0; i < page.nodes.size(); ++i)
        if (page.nodes[i].tag == Tag::b)
            CHECK((part.zones[i] == Hint::comments));
    CHECK((part.zones[part.root] == Hint::none));
}
