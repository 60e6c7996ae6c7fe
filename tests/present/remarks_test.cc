#include "present/remarks.h"

#include <doctest/doctest.h>

#include "present/explain.h"
#include "present/sample.h"

using namespace ibid;

TEST_CASE("a remark has a caret under its place") {
    struct Case {
        std::string_view query;
        Span span;
        std::string_view text;
    };
    const Case cases[] = {
        {"\"asian nato", {0, 1}, "note: odd\n  \"asian nato\n  ^\n"},
        {"quad OR", {5, 7}, "note: odd\n  quad OR\n       ^^\n"},
        // Columns, not bytes: é has one, 北 two.
        {"é 北 x", {7, 8}, "note: odd\n  é 北 x\n       ^\n"},
        {"é 北 x", {3, 6}, "note: odd\n  é 北 x\n    ^^\n"},
        {"a\tb", {2, 3}, "note: odd\n  a b\n    ^\n"},
        // About no one place, or a place that is not there.
        {"quad", {}, "note: odd\n"},
        {"quad", {9, 12}, "note: odd\n"},
        {"quad", {2, 99}, "note: odd\n  quad\n    ^^\n"},
    };
    for (const Case& c : cases) {
        QueryEcho query;
        query.text = c.query;
        query.remarks = {{"odd", c.span}};
        CHECK(remarks(query, {}) == c.text);
    }
}

TEST_CASE("a long query is shown from the place of the remark") {
    QueryEcho query;
    query.text = "sanctions veto summit )ally harbour review of the seas";
    query.remarks = {{"odd", {22, 23}}};
    CHECK(remarks(query, {.width = 22}) ==
          "note: odd\n"
          "  …)ally harbour revi…\n"
          "   ^\n");
}

TEST_CASE("the echo tells what was searched and whether it was relaxed") {
    QueryEcho query;
    query.words = "passages with a form of \"quad\"";
    CHECK(echo(query, {}) == "passages with a form of \"quad\"\n");
    CHECK(remarks(query, {}) == "");
    query.relaxed = true;
    const std::string note =
        "note: no passage has all words; these have some of them\n";
    CHECK(remarks(query, {}) == note);
    CHECK(echo(query, {}) == "passages with a form of \"quad\"\n" + note);
    CHECK(echo(query, {.colour = true}).starts_with("\33[2mpassages"));
}

TEST_CASE("suggestions are whole queries") {
    const auto suggested = [](std::string query,
                              std::vector<Suggestion> words) {
        Results results;
        results.query.text = std::move(query);
        results.suggestions = std::move(words);
        return suggestions(results, {});
    };
    const Suggestion quad{"qad", "quad", {0, 3}, ""};
    const Suggestion summit{"sumit", "summit", {4, 9}, ""};
    CHECK(suggested("qad x", {quad}) == "did you mean: quad x\n");
    CHECK(suggested("qad sumit", {summit, quad}) ==
          "did you mean: quad summit\n");
    // The second of two for one place, and one that lies outside, are left.
    CHECK(suggested("qad sumit", {quad, {"qad", "squad", {0, 3}, ""}}) ==
          "did you mean: quad sumit\n");
    CHECK(suggested("qad", {summit}) == "");
    CHECK(suggested("qad", {}) == "");
}

TEST_CASE("explain shows the query tree") {
    QueryEcho query;
    CHECK(explain(query, {}) == "");
    query.tree = "all\n  word quad\n  word summit";
    CHECK(explain(query, {}) ==
          "query tree\n"
          "  all\n"
          "    word quad\n"
          "    word summit\n");
    query.tree = "word a\33b";
    CHECK(explain(query, {}) == "query tree\n  word a?b\n");
}

TEST_CASE("reasons stand below the place of their hit") {
    Hit plain = sample::hit(4, "Without reasons.");
    Hit hit = sample::hit(5, "With reasons.");
    hit.reasons = {"veto: 1.5", "title: 0.5"};
    CHECK(reasons({}, {}) == "");
    CHECK(reasons({plain}, {}) == "");
    CHECK(reasons({plain, hit}, {}) ==
          "asia/quad.md:5\n  · veto: 1.5\n  · title: 0.5\n");
}
