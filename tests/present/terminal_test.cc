#include "present/terminal.h"

#include <random>
#include <sstream>

#include <doctest/doctest.h>

#include "present/article_heading.h"
#include "present/paragraph.h"
#include "present/sample.h"
#include "text/utf8.h"

using namespace ibid;

namespace {

Results two_articles() {
    Hit five =
        sample::hit(5, "The Quad has no treaty and wants none.", {"Quad"});
    five.passage.headings = {"Form", "No treaty"};
    Hit six = sample::hit(12, "A pact by another name.");
    six.passage.headings = {"Form", "No treaty"};
    Hit other = sample::hit(2, "Talks end.");
    other.article = {};
    other.article.id = other.article.path = "b.txt";
    Results results;
    results.query.words = "passages with a form of \"quad\"";
    results.count = {312, 87};
    results.hits = {five, six, other};
    for (std::size_t i = 0; i < 3; ++i) results.hits[i].rank = i + 1;
    return results;
}

std::string page(const Hit& hit, const Layout& layout = {}) {
    return terminal_pages({hit}, layout);
}

}  // namespace

TEST_CASE("near copies that were left out are told of") {
    Hit hit = sample::hit(2, "Talks end.");
    CHECK(page(hit).find("also in") == std::string::npos);
    hit.also_in = 1;
    CHECK(page(hit).find("also in 1 article (--copies)\n") !=
          std::string::npos);
    hit.also_in = 3;
    CHECK(page(hit).find("also in 3 articles (--copies)\n") !=
          std::string::npos);
}

TEST_CASE("a terminal page") {
    CHECK(terminal(two_articles(), {.width = 40}) ==
          "passages with a form of \"quad\"\n"
          "\n"
          "The Quad after the Summit\n"
          "Ann Lee and Bo Ek\u00A0· Harbour Review\u00A0· 15\n"
          "March 2022\n"
          "asia/quad.md\n"
          "\n"
          "      Form › No treaty\n"
          " ¶ 5  The Quad has no treaty and wants\n"
          "      none.\n"
          "\n"
          "¶ 12  A pact by another name.\n"
          "\n"
          "undated\n"
          "b.txt\n"
          "\n"
          " ¶ 2  Talks end.\n"
          "\n"
          "312 passages in 87 articles, 1 to 3 are\n"
          "shown\n");
}

TEST_CASE("the last line counts, and says what is shown of it") {
    const auto last_line = [](const Results& results) {
        const std::string text = terminal(results, {});
        return text.substr(text.rfind('\n', text.size() - 2) + 1);
    };
    Results results = two_articles();
    CHECK(last_line(results) ==
          "312 passages in 87 articles, 1 to 3 are shown\n");
    results.count = {3, 2};
    CHECK(last_line(results) == "3 passages in 2 articles\n");
    results.hits.resize(1);
    results.hits[0].rank = 3;
    CHECK(last_line(results) ==
          "3 passages in 2 articles, number 3 is shown\n");
    results.count = {1, 1};
    CHECK(last_line(results) == "1 passage in 1 article\n");
    results.hits.clear();
    CHECK(last_line(results) == "1 passage in 1 article\n");
}

TEST_CASE("ranks are not reordered to share a heading") {
    Results results = two_articles();
    std::swap(results.hits[1], results.hits[2]);
    const std::string text = terminal(results, {});
    const std::size_t first = text.find("The Quad after the Summit");
    const std::size_t again = text.find("The Quad after the Summit", first + 1);
    REQUIRE(again != text.npos);
    CHECK(text.find("b.txt") > first);
    CHECK(text.find("b.txt") < again);
}

TEST_CASE("facets, remarks and explanation have their places") {
    Results results = two_articles();
    results.facets = {sample::actor_facet()};
    results.query.relaxed = true;
    results.query.tree = "word quad";
    results.query.text = "qad";
    results.suggestions = {{"qad", "quad", {0, 3}, "quad"}};
    results.hits[0].reasons = {"\"quad\" stands in the title"};
    const std::string text = terminal(results, {});
    std::size_t at = 0;
    for (const char* part :
         {"passages with", "note: no passage has all words",
          "did you mean: quad", "query tree", "The Quad after", "wants none.",
          "· \"quad\" stands in the title", "actor (12 values)",
          "312 passages in 87"}) {
        CAPTURE(part);
        at = text.find(part, at);
        CHECK(at != text.npos);
    }
}

TEST_CASE("kinds other than body text are named") {
    Hit hit = sample::hit(2, "See there.");
    hit.passage.kind = Kind::note;
    CHECK(page(hit).ends_with("\n   note\n2  See there.\n"));
    hit.passage.headings = {"Form"};
    CHECK(page(hit).ends_with("\n   note · Form\n2  See there.\n"));
}

TEST_CASE("pages are named where they change") {
    std::vector<Hit> hits = {sample::hit(1, "One."), sample::hit(2, "Two."),
                             sample::hit(3, "Three.")};
    hits[0].passage.page = hits[1].passage.page = "12";
    hits[2].passage.page = "12–13";
    hits[2].passage.headings = {"Ends"};
    CHECK(terminal_pages(hits, {}).ends_with(
        "\n     p. 12\n¶ 1  One.\n\n¶ 2  Two.\n"
        "\n     pp. 12–13 · Ends\n¶ 3  Three.\n"));
}

TEST_CASE("a heading that is shown is not repeated above its paragraphs") {
    Hit heading = sample::hit(1, "Form");
    heading.passage.kind = Kind::heading;
    Hit below = sample::hit(5, "Text.");
    below.passage.headings = {"Form"};
    CHECK(terminal_pages({heading, below}, {})
              .ends_with("\n     Form\n\n¶ 5  Text.\n"));
}

TEST_CASE("neighbours are shown once, and not when they are hits") {
    Hit five = sample::hit(5, "Five.");
    five.before = {sample::passage(4, "Four.")};
    five.after = {sample::passage(6, "Six."), sample::passage(7, "Seven.")};
    Hit seven = sample::hit(7, "Seven.");
    seven.before = {sample::passage(5, "Five."), sample::passage(6, "Six.")};
    CHECK(terminal_pages({five, seven}, {})
              .ends_with("\n¶ 4  Four.\n\n¶ 5  Five.\n\n¶ 6  Six.\n\n"
                         "¶ 7  Seven.\n"));
}

TEST_CASE("an article heading leaves out what is not known") {
    Article article = sample::article();
    const auto heading = [&] { return article_heading(article, {}); };
    article.authors.clear();
    CHECK(heading() ==
          "The Quad after the Summit\nHarbour Review\u00A0· 15 March 2022\n"
          "asia/quad.md\n");
    article.source = "";
    article.title = "";
    article.date = {};
    CHECK(heading() == "undated\nasia/quad.md\n");
    article.authors = {"Ann Lee"};
    CHECK(heading() == "Ann Lee\u00A0· undated\nasia/quad.md\n");
}

TEST_CASE("a long passage is cut around its highlights") {
    std::string text;
    for (int i = 1; i <= 30; ++i)
        text += "This is sentence number " + std::to_string(i) + ". ";
    text.pop_back();
    const Layout layout{.width = 40, .passage_lines = 3};
    const std::string cut = page(sample::hit(5, text, {"number 20"}), layout);
    CHECK(cut.find("¶ 5  … This is sentence") != cut.npos);
    CHECK(cut.find("20.") != cut.npos);
    CHECK(cut.find("number 10.") == cut.npos);
    CHECK(cut.ends_with(" …\n"));
    const std::string begin = page(sample::hit(5, text), layout);
    CHECK(begin.find("¶ 5  This is sentence number 1.") != begin.npos);
    // The user who asks for all of it gets all of it.
    const std::string whole =
        page(sample::hit(5, text), {.width = 40, .passage_lines = 0});
    CHECK(whole.ends_with(" 30.\n"));
    CHECK(whole.find("…") == whole.npos);
}

TEST_CASE("highlights survive wrapping and cutting") {
    const std::string text = "One two three four. Five six seven eight.";
    const std::string out = page(sample::hit(5, text, {"three four", "eight"}),
                                 {.width = 18, .colour = true});
    CHECK(out.find("\33[1;31mthree\33[0m") != out.npos);
    CHECK(out.find("\33[1;31mfour\33[0m.") != out.npos);
    const std::string cut =
        page(sample::hit(5, text, {"seven"}),
             {.width = 27, .colour = true, .passage_lines = 1});
    CHECK(cut.find("… ") != cut.npos);
    CHECK(cut.find("\33[1;31mseven\33[0m") != cut.npos);
}

TEST_CASE("no line is wider than the layout, and nothing escapes") {
    std::mt19937 random(7);
    const std::string_view pieces[] = {
        "Quad ",      "veto\t", "北京", ". The ", "\33[31m", "é",
        "sanctions ", "\n",     "\xFF", "—",      "o\u0301", "x\u202Ey "};
    const auto text = [&](std::size_t most) {
        std::string out;
        for (auto n = random() % most; n > 0; --n)
            out += pieces[random() % std::size(pieces)];
        return out;
    };
    for (int round = 0; round < 500; ++round) {
        Results results;
        results.query = {text(9),
                         text(9),
                         "",
                         {{text(9),
                           {static_cast<std::uint32_t>(random() % 9),
                            static_cast<std::uint32_t>(random() % 40)}}},
                         {},
                         false};
        for (auto n = random() % 4; n > 0; --n) {
            Hit hit = sample::hit(static_cast<std::uint32_t>(random() % 999),
                                  text(90));
            hit.highlights = {{static_cast<std::uint32_t>(random() % 90),
                               static_cast<std::uint32_t>(random() % 90)}};
            hit.article.title = text(20);
            hit.article.path = hit.article.id = text(20);
            hit.passage.headings = {text(20)};
            hit.reasons = {text(20)};
            results.hits.push_back(hit);
        }
        const std::size_t width = 30 + random() % 90;
        const std::string page = terminal(results, {.width = width});
        CHECK(is_valid_utf8(page));
        CHECK(page.find('\33') == page.npos);
        CHECK(page.back() == '\n');
        std::istringstream lines(page);
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            CHECK(display_width(line) <= width);
        }
    }
}

TEST_CASE("the gutter has room for every number") {
    Passage passage = sample::passage(120, "");
    passage.part = 3;
    CHECK(gutter_label(passage) == "¶ 120.3");
    CHECK(gutter_label(sample::passage(2, "", Kind::note)) == "2");
    Hit hit = sample::hit(5, "Five.");
    hit.before = {passage};
    hit.before[0].text = "Before.";
    CHECK(terminal_pages({hit}, {}).ends_with(
        "\n¶ 120.3  Before.\n\n    ¶ 5  Five.\n"));
}
