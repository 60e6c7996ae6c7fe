#include "query/options.h"

#include <set>

#include <doctest/doctest.h>

#include <ibid/error.h>

#include "query/definitions.h"
#include "query/formats.h"
#include "query/help.h"
#include "query/option_table.h"
#include "text/utf8.h"

using namespace ibid;

namespace {

std::string command_and_words(const std::vector<std::string>& arguments) {
    const Options options = read_options(arguments);
    std::string out(options.command);
    for (const std::string& word : options.words) out += "|" + word;
    return out;
}

std::string refusal(const std::vector<std::string>& arguments) {
    try {
        read_options(arguments);
    } catch (const Error& error) {
        return std::string(error.what()) + " / " + error.hint();
    }
    return {};
}

}  // namespace

TEST_CASE("the first word may be a command") {
    struct Case {
        std::vector<std::string> arguments;
        std::string_view result;
    };
    const Case cases[] = {
        {{}, "search"},
        {{"nato"}, "search|nato"},
        {{"search", "nato"}, "search|nato"},
        {{"show", "ab12"}, "show|ab12"},
        {{"-c", "count", "nato"}, "count|nato"},
        {{"facets"}, "facets"},
        // A verb to search for.
        {{"search", "show"}, "search|show"},
        {{"--", "show"}, "search|show"},
        {{"nato", "show"}, "search|nato|show"},
        {{"\"show\""}, "search|\"show\""},
        {{"Show"}, "search|Show"},
        // After -- a verb is none, before it, it is.
        {{"count", "--", "show"}, "count|show"},
    };
    for (const Case& c : cases)
        CHECK(command_and_words(c.arguments) == c.result);
}

TEST_CASE("options of the ranking") {
    const SearchOptions none = read_options({"nato"}).search;
    CHECK_FALSE((none.any || none.deep || none.copies));
    CHECK(read_options({"nato", "--any"}).search.any);
    CHECK(read_options({"nato", "--deep"}).search.deep);
    CHECK(read_options({"nato", "--copies"}).search.copies);
}

TEST_CASE("options fill in the search") {
    const Options options = read_options({"nato",
                                          "-d",
                                          "a",
                                          "--index",
                                          "b",
                                          "-n",
                                          "7",
                                          "--offset",
                                          "20",
                                          "-C1",
                                          "--sort",
                                          "newest",
                                          "--per-article",
                                          "2",
                                          "--explain",
                                          "--strict",
                                          "--facet",
                                          "actor:5,year",
                                          "--facet",
                                          "lang",
                                          "--width",
                                          "60",
                                          "-q",
                                          "--color",
                                          "never",
                                          "--no-pager",
                                          "--whole",
                                          "-l",
                                          "-c"});
    CHECK(options.dirs.size() == 2);
    CHECK(options.limit == 7);
    CHECK(options.search.offset == 20);
    CHECK(options.search.context == 1);
    CHECK(options.search.sort == Sort::newest);
    CHECK(options.search.per_article == 2);
    CHECK(options.search.explain);
    CHECK(options.search.strict);
    REQUIRE(options.search.facets.size() == 3);
    CHECK(options.search.facets[0].field == "actor");
    CHECK(options.search.facets[0].limit == 5);
    CHECK(options.search.facets[1].limit == FacetRequest{}.limit);
    CHECK(options.search.facets[2].field == "lang");
    CHECK(options.width == 60);
    CHECK(options.colour == When::never);
    CHECK(options.pager == When::never);
    CHECK(
        (options.whole && options.quiet && options.articles && options.count));
}

TEST_CASE("options that narrow become filters") {
    struct Case {
        std::vector<std::string> arguments;
        std::string_view field, values;
    };
    const Case cases[] = {
        {{"--actor", "DPRK,!China"}, "actor", "DPRK,!China"},
        {{"--author=Howell"}, "author", "Howell"},
        {{"--source", "Review"}, "source", "Review"},
        {{"--in", "note"}, "in", "note"},
        {{"--lang", "en"}, "lang", "en"},
        {{"--since", "2022-03"}, "date", "2022-03.."},
        {{"--until", "2022"}, "date", "..2022"},
    };
    for (const Case& c : cases) {
        const Options options = read_options(c.arguments);
        REQUIRE(options.search.filters.size() == 1);
        CHECK(options.search.filters[0].field == c.field);
        CHECK(options.search.filters[0].values == c.values);
    }
    CHECK(
        read_options({"--actor", "a", "--actor", "b"}).search.filters.size() ==
        2);
}

TEST_CASE("of options that exclude each other the last one wins") {
    CHECK(read_options({"--json", "--format", "csv"}).format == "csv");
    CHECK(read_options({"--format", "csv", "--json"}).format == "json");
    CHECK(read_options({"--pager", "--no-pager"}).pager == When::never);
    CHECK(read_options({"-n3", "-n4"}).limit == 4);
}

TEST_CASE("values that an option cannot take are refused") {
    struct Case {
        std::vector<std::string> arguments;
        std::string_view message;
    };
    const Case cases[] = {
        {{"-n", "many"}, "-n wants a number, not \"many\" / "},
        {{"-n", ""}, "-n wants a number, not \"\" / "},
        {{"-n", "-5"}, "-n wants a number, not \"-5\" / "},
        {{"-n", "5x"}, "-n wants a number, not \"5x\" / "},
        {{"-n", "99999999999999999999"},
         "-n wants a number, not \"99999999999999999999\" / "},
        {{"--since", "May"},
         "--since wants a date, not \"May\" / dates are written 2022, 2022-03 "
         "or 2022-03-15"},
        {{"--until", "2022-13"},
         "--until wants a date, not \"2022-13\" / dates are written 2022, "
         "2022-03 or 2022-03-15"},
        {{"--sort", "best"},
         "--sort knows no \"best\" / it can be relevance, newest, oldest, "
         "path"},
        {{"--sort", "newst"},
         "--sort knows no \"newst\" / did you mean "
         "newest?"},
        {{"--format", "jsn"}, "--format knows no \"jsn\" / did you mean json?"},
        {{"--color", "green"},
         "--color knows no \"green\" / it can be auto, always, never"},
        {{"--facet", "authr"},
         "--facet knows no \"authr\" / did you mean author?"},
        {{"--facet", "actor:x"}, "--facet wants a number, not \"x\" / "},
        {{"--facet", "actor,,year"},
         "--facet knows no \"\" / it can be actor, inferred, author, source, "
         "about, year, "
         "kind, lang"},
    };
    for (const Case& c : cases) CHECK(refusal(c.arguments) == c.message);
}

TEST_CASE("errors are JSON when results would be") {
    CHECK(wants_json({"--json"}));
    CHECK(wants_json({"nato", "--format", "json"}));
    CHECK(wants_json({"--format=json", "--bad"}));
    CHECK(!wants_json({"nato"}));
    CHECK(!wants_json({"--", "--json"}));
    CHECK(!wants_json({"--format", "csv", "json"}));
}

TEST_CASE("every option has one row, and its help fits the page") {
    std::set<std::string_view> names;
    for (const OptionRow& row : option_rows()) {
        CAPTURE(row.names);
        CHECK(find_option(row.names.substr(row.names.find("--"))) == &row);
        CHECK(names.insert(row.names).second);
        CHECK(!row.help.empty());
    }
    CHECK(find_option("-n") == find_option("--limit"));
    CHECK(find_option("-x") == nullptr);
    CHECK(find_option("") == nullptr);
    CHECK(find_option("n") == nullptr);
}

TEST_CASE("the help pages fit into 80 columns and name everything") {
    const Screen screen;
    std::string all;
    for (const char* topic : {"", "query", "fields", "formats"}) {
        Options options;
        options.words = {topic};
        const std::string page = run_help(options, screen).text;
        CHECK(page.back() == '\n');
        for (std::size_t at = 0; at < page.size();) {
            const std::size_t end = page.find('\n', at);
            const std::string line = page.substr(at, end - at);
            CAPTURE(line);
            CHECK(display_width(line) <= 80);
            CHECK((line.empty() || line.back() != ' '));
            at = end + 1;
        }
        all += page;
    }
    for (const OptionRow& row : option_rows()) {
        const std::string name(row.names.substr(row.names.find("--")));
        CHECK_MESSAGE(all.find(name) != all.npos, name);
    }
    for (const Command& command : commands())
        CHECK(all.find("\n  " + std::string(command.name)) != all.npos);
    for (const Format& format : formats())
        CHECK(all.find("\n  " + std::string(format.name)) != all.npos);
    Options odd;
    odd.words = {"cooking"};
    CHECK_THROWS_AS(run_help(odd, screen), Error);
}

TEST_CASE("definitions stand in two columns") {
    CHECK(definitions({{"-n N", "show N passages of those that were found"},
                       {"--per-article N", "at most N"}},
                      8, {.width = 34}) ==
          "  -n N      show N passages of\n"
          "            those that were found\n"
          "  --per-article N\n"
          "            at most N\n");
}
