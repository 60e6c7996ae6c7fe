#include "present/citation.h"

#include <doctest/doctest.h>

#include "present/markdown.h"
#include "present/sample.h"

using namespace ibid;

namespace {

std::string cited(const Article& article, Kind kind = Kind::body) {
    return to_string(cite(article, sample::passage(5, "", kind)));
}

Article without(std::initializer_list<std::string Article::*> fields) {
    Article out = sample::article();
    for (const auto field : fields) out.*field = "";
    return out;
}

}  // namespace

TEST_CASE("a citation has author, title, source, date, paragraph and url") {
    CHECK(cited(sample::article()) ==
          "Ann Lee and Bo Ek, “The Quad after the Summit,” Harbour Review, "
          "15 March 2022, ¶ 5, https://example.org/quad.");
}

TEST_CASE("a citation leaves out what is not known") {
    using A = Article;
    struct Case {
        Article article;
        std::string_view text;
    };
    Article undated = without({&A::url});
    undated.date = {};
    Article anonymous = without({&A::url});
    anonymous.authors.clear();
    Article bare;
    Article year = without({&A::url});
    year.date = {2022, 0, 0};
    const Case cases[] = {
        {without({&A::url}),
         "Ann Lee and Bo Ek, “The Quad after the Summit,” Harbour Review, "
         "15 March 2022, ¶ 5."},
        {without({&A::url, &A::source}),
         "Ann Lee and Bo Ek, “The Quad after the Summit,” 15 March 2022, "
         "¶ 5."},
        {without({&A::url, &A::title}),
         "Ann Lee and Bo Ek, Harbour Review, 15 March 2022, ¶ 5."},
        {without({&A::url, &A::title, &A::source}),
         "Ann Lee and Bo Ek, 15 March 2022, ¶ 5."},
        {undated,
         "Ann Lee and Bo Ek, “The Quad after the Summit,” Harbour Review, "
         "n.d., ¶ 5."},
        {anonymous,
         "“The Quad after the Summit,” Harbour Review, 15 March 2022, ¶ 5."},
        {year,
         "Ann Lee and Bo Ek, “The Quad after the Summit,” Harbour Review, "
         "2022, ¶ 5."},
        {bare, "n.d., ¶ 5."},
    };
    for (const Case& c : cases) CHECK(cited(c.article) == c.text);
}

TEST_CASE("a citation names up to three authors") {
    Article article = sample::article();
    const auto authors = [&](std::vector<std::string> names) {
        article.authors = std::move(names);
        return cite(article, {}).authors;
    };
    CHECK(authors({}) == "");
    CHECK(authors({"A"}) == "A");
    CHECK(authors({"A", "B"}) == "A and B");
    CHECK(authors({"A", "B", "C"}) == "A, B, and C");
    CHECK(authors({"A", "B", "C", "D"}) == "A et al.");
}

TEST_CASE("a title has its own marks inside the quotation marks") {
    Article article;
    const auto title = [&](std::string_view text) {
        article.title = text;
        return cite(article, {}).title;
    };
    CHECK(title("Talks resume") == "“Talks resume,”");
    CHECK(title("Will talks resume?") == "“Will talks resume?”");
    CHECK(title("No!") == "“No!”");
    CHECK(title("The “Asian NATO” again") == "“The ‘Asian NATO’ again,”");
    CHECK(title("The \"Asian NATO\" again") == "“The ‘Asian NATO’ again,”");
    CHECK(title("Japan’s choice") == "“Japan’s choice,”");
    CHECK(title("") == "");
}

TEST_CASE("the locator says what kind of passage it is") {
    CHECK(cite({}, sample::passage(5, "")).locator == "¶ 5");
    CHECK(cite({}, sample::passage(2, "", Kind::note)).locator == "note 2");
    CHECK(cite({}, sample::passage(1, "", Kind::pull_quote)).locator ==
          "pull-quote 1");
    CHECK(cite({}, sample::passage(1, "", Kind::title)).locator == "");
    Passage passage = sample::passage(3, "");
    passage.page = "12";
    CHECK(cite({}, passage).locator == "p. 12, ¶ 3");
    passage.page = "xii–1";
    passage.kind = Kind::note;
    CHECK(cite({}, passage).locator == "pp. xii–1, note 3");
}

TEST_CASE("markdown is a quotation and its citation") {
    CHECK(markdown({sample::hit(5, "Nobody calls it *Asian NATO* here.")}) ==
          "> Nobody calls it \\*Asian NATO\\* here.\n\n"
          "— Ann Lee and Bo Ek, “The Quad after the Summit,” *Harbour "
          "Review*, 15 March 2022, ¶ 5, <https://example.org/quad>.\n");
    CHECK(markdown({}) == "");
    const std::string two =
        markdown({sample::hit(1, "One."), sample::hit(2, "Two.")});
    CHECK(two.find(".\n\n> Two.\n") != two.npos);
}

TEST_CASE("markdown escapes what would become markup") {
    struct Case {
        std::string_view text, escaped;
    };
    const Case cases[] = {
        {"plain - text. With (all) 1. marks!",
         "plain - text. With (all) 1. marks!"},
        {"a_b `c` [d](e) <f> \\g", "a\\_b \\`c\\` \\[d\\](e) \\<f> \\\\g"},
        {"R&amp;D", "R\\&amp;D"},
        {"# five", "\\# five"},
        {"- five", "\\- five"},
        {"> five", "\\> five"},
        {"1. five", "1\\. five"},
        {"12) five", "12\\) five"},
        {"2022 was", "2022 was"},
        {"line\nbreak", "line break"},
        {"$5 and $6", "\\$5 and \\$6"},
        {"", ""},
    };
    for (const Case& c : cases) CHECK(escape_markdown(c.text) == c.escaped);
}
