// `ibid` on a terminal: colour, width, pager.
#include <algorithm>

#include <doctest/doctest.h>

#include "indexed_articles.h"
#include "text/utf8.h"

using namespace ibid::test;

TEST_CASE("a terminal gets headings, colour and the count") {
    const std::string out = ibid_on_terminal({"sanctions"});
    CHECK(holds(out, "\33[1mThe Quad after the Summit\33[0m\n"));
    CHECK(holds(out, "vetoed new \33[1;31msanctions\33[0m on North"));
    CHECK(holds(out, "1 passage in 1 article"));
}

TEST_CASE("colour is left out when it is not wanted") {
    struct Case {
        std::vector<std::string> arguments;
        std::vector<std::string> environment;
        bool colour;
    };
    const Case cases[] = {
        {{}, {}, true},
        {{}, {"NO_COLOR=1"}, false},
        // The convention counts only a value that is not empty.
        {{}, {"NO_COLOR="}, true},
        {{}, {"TERM=dumb"}, false},
        {{}, {"TERM="}, false},
        {{"--color", "never"}, {}, false},
        {{"--color", "always"}, {"NO_COLOR=1"}, true},
        {{"--color", "auto"}, {"NO_COLOR=1"}, false},
    };
    for (const Case& c : cases) {
        std::vector<std::string> arguments{"sanctions"};
        arguments.insert(arguments.end(), c.arguments.begin(),
                         c.arguments.end());
        const std::string out =
            ibid_on_terminal(arguments, {.environment = c.environment});
        CHECK(holds(out, "\33[") == c.colour);
        CHECK(holds(out, "Moscow"));
    }
    CHECK(holds(run_ibid({"sanctions", "--color", "always"}).out, "\33["));
    CHECK(!holds(run_ibid({"sanctions"}).out, "\33["));
}

TEST_CASE("lines are as wide as the terminal, but no wider than is legible") {
    struct Case {
        unsigned short columns;
        std::vector<std::string> more;
        std::size_t widest;
    };
    const Case cases[] = {{40, {}, 40},
                          {80, {}, 80},
                          {200, {}, 100},
                          {80, {"--width", "30"}, 30}};
    for (const Case& c : cases) {
        std::vector<std::string> arguments{"nato OR harbour", "--color",
                                           "never"};
        arguments.insert(arguments.end(), c.more.begin(), c.more.end());
        const std::string out =
            ibid_on_terminal(arguments, {.columns = c.columns});
        std::size_t widest = 0;
        for (std::size_t at = 0; at < out.size();) {
            const std::size_t end = out.find('\n', at);
            widest = std::max(widest,
                              ::ibid::display_width(out.substr(at, end - at)));
            at = end + 1;
        }
        CHECK(widest <= c.widest);
        CHECK(widest > c.widest / 2);
    }
}

TEST_CASE("a pager is used only when the results overflow") {
    const std::string pager = "PAGER=sed s/^/P:/";
    const auto paged = [&](unsigned short rows,
                           std::vector<std::string> more = {}) {
        more.insert(more.begin(), "nato OR harbour");
        return holds(
            ibid_on_terminal(more, {.rows = rows, .environment = {pager}}),
            "P:");
    };
    CHECK(!paged(100));
    CHECK(paged(10));
    CHECK(!paged(10, {"--no-pager"}));
    CHECK(paged(100, {"--pager"}));
}

TEST_CASE("without a pager that works the results are written all the same") {
    for (const char* pager : {"PAGER=", "PAGER=cat", "PAGER=/no/such/pager"})
        CHECK(holds(ibid_on_terminal({"sanctions", "--pager"},
                                     {.environment = {pager}}),
                    "Moscow"));
}

TEST_CASE("results never go through a pager into a pipe") {
    CHECK(!holds(run_ibid({"sanctions", "--pager"},
                          {.environment = {"PAGER=sed s/^/P:/"}})
                     .out,
                 "P:"));
}

TEST_CASE("facets are a table with bars") {
    const std::string out =
        ibid_on_terminal({"facets", "nato", "--color", "never"});
    CHECK(holds(out, "passages  articles\n"));
    CHECK(holds(out, "█"));
    CHECK(holds(out, "\n2 passages in 2 articles\n"));
}

TEST_CASE("remarks and suggestions are told once, whatever is shown") {
    const std::vector<std::vector<std::string>> ways{
        {}, {"-c"}, {"-l"}, {"--json"}, {"--format", "lines"}};
    for (std::vector<std::string> arguments : ways) {
        arguments.insert(arguments.begin(), "\"asian nato");
        const std::string out = ibid_on_terminal(arguments);
        const std::size_t at = out.find("never closed");
        CHECK(at != out.npos);
        CHECK(out.find("never closed", at + 1) == out.npos);
    }
    const std::string none = ibid_on_terminal({"count", "festivla"});
    CHECK(holds(none, "0 passages in 0 articles\n"));
    CHECK(holds(none, "did you mean: festival\n"));
    CHECK(!holds(ibid_on_terminal({"festivla"}), "0 passages"));
}

TEST_CASE("articles are an aligned list") {
    const std::string list = ibid_on_terminal(
        {"-l", "harbour", "--color", "never", "--width", "400"});
    CHECK(list.starts_with("2  /"));
    CHECK(list.ends_with("/odd.txt\n\n2 passages in 1 article\n"));
}

TEST_CASE("a pager that is left early is no trouble") {
    const std::string out = ibid_on_terminal({"nato OR harbour", "--pager"},
                                             {.environment = {"PAGER=true"}});
    CHECK(out == "");
    const std::string first = ibid_on_terminal(
        {"nato OR harbour", "--pager"}, {.environment = {"PAGER=head -n 1"}});
    CHECK(std::count(first.begin(), first.end(), '\n') == 1);
}

TEST_CASE("a pager gets colours, and less is told to show them") {
    const std::string out =
        ibid_on_terminal({"sanctions", "--pager"},
                         {.environment = {"PAGER=echo \"[$LESS]\"; cat"}});
    CHECK(holds(out, "[FRX]\n"));
    CHECK(holds(out, "\33[1;31msanctions"));
    CHECK(holds(
        ibid_on_terminal({"sanctions", "--pager"},
                         {.environment = {"PAGER=echo \"[$LESS]\"", "LESS=S"}}),
        "[S]\n"));
}

TEST_CASE("an article is shown as a page, in its order") {
    const std::string page =
        ibid_on_terminal({"show", "asia/quad.md", "--color", "never"});
    std::size_t at = 0;
    for (const char* part :
         {"The Quad after the Summit", "Form", "¶ 1  Nobody", "Sanctions",
          "¶ 3  Moscow", "note", "1  The text"}) {
        CAPTURE(part);
        at = page.find(part, at);
        CHECK(at != page.npos);
    }
}
