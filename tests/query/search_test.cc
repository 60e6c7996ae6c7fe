// `ibid QUERY`: what it prints, where, and how it exits.
#include <algorithm>

#include <doctest/doctest.h>

#include "indexed_articles.h"

using namespace ibid::test;
using ibid::TempDir;

namespace {

// The places of the passages, as they are printed into a pipe.
std::string places(const std::vector<std::string>& arguments) {
    const std::string out = run_ibid(arguments).out;
    std::string all;
    for (std::size_t at = 0; at < out.size();) {
        const std::size_t tab = out.find('\t', at);
        if (!all.empty()) all += ' ';
        all += out.substr(at, tab - at);
        at = out.find('\n', at) + 1;
    }
    return all;
}

std::string sorted_places(const std::vector<std::string>& arguments) {
    std::vector<std::string> all;
    std::string text = places(arguments);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        all.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    std::sort(all.begin(), all.end());
    std::string out;
    for (const std::string& each : all) out += out.empty() ? each : ' ' + each;
    return out;
}

}  // namespace

TEST_CASE("into a pipe a passage is a line, with its place") {
    const Ended ended = run_ibid({"festival"});
    CHECK(ended.status == 0);
    CHECK(ended.out ==
          "odd.txt:1\tA harbour festival ended with fireworks and a brass "
          "band.\n");
    CHECK(ended.err == "");
}

TEST_CASE("options narrow a search") {
    struct Case {
        std::vector<std::string> arguments;
        std::string_view places;
    };
    const Case cases[] = {
        {{"Asian NATO"}, "asia/quad.md:1 pact.txt:1"},
        {{"Asian", "NATO"}, "asia/quad.md:1 pact.txt:1"},
        {{"\"Asian NATO\""}, "asia/quad.md:1 pact.txt:1"},
        {{"sanctions", "veto"}, "asia/quad.md:3"},
        {{"nato", "-tokyo"}, "asia/quad.md:1"},
        {{"-nato", "asian"}, ""},
        {{"nato", "--author", "Holt"}, "pact.txt:1"},
        {{"nato", "--author", "!Holt"}, "asia/quad.md:1"},
        {{"nato", "--author", "Holt,Lee"}, "asia/quad.md:1 pact.txt:1"},
        {{"nato", "--author", "Ek", "--author", "Lee"}, "asia/quad.md:1"},
        {{"nato", "--author", "Ek", "--author", "Holt"}, ""},
        {{"nato", "--since", "2023"}, "pact.txt:1"},
        {{"nato", "--until", "2022-03"}, "asia/quad.md:1"},
        {{"nato", "--source", "Harbour"}, "asia/quad.md:1"},
        {{"--actor", "DPRK"}, "asia/quad.md:3 pact.txt:2"},
        {{"actor:\"North Korea\""}, "asia/quad.md:3 pact.txt:2"},
        {{"archive", "--in", "note"}, "asia/quad.md:note1"},
        {{"archive"}, ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.arguments[0]);
        CAPTURE(c.places);
        CHECK(sorted_places(c.arguments) == c.places);
        CHECK(run_ibid(c.arguments).status == (c.places.empty() ? 1 : 0));
    }
}

TEST_CASE("options bound and order a search") {
    CHECK(places({"harbour", "-n", "1", "--sort", "path"}) == "odd.txt:1");
    CHECK(places({"harbour", "-n1", "--offset", "1", "--sort", "path"}) ==
          "odd.txt:2");
    CHECK(places({"harbour", "--per-article", "1", "--sort", "path"}) ==
          "odd.txt:1");
    CHECK(places({"nato", "--sort", "newest"}) == "pact.txt:1 asia/quad.md:1");
    CHECK(places({"nato", "--sort", "oldest"}) == "asia/quad.md:1 pact.txt:1");
}

TEST_CASE("neighbours are printed with a dash") {
    CHECK(places({"festival", "-C1"}) == "odd.txt:1 odd.txt-2");
}

TEST_CASE("counts are exact and double") {
    CHECK(run_ibid({"count", "harbour"}).out == "2 passages in 1 article\n");
    CHECK(run_ibid({"-c", "nato"}).out == "2 passages in 2 articles\n");
    CHECK(run_ibid({"-c", "festival"}).out == "1 passage in 1 article\n");
    const Ended none = run_ibid({"-c", "zebra"});
    CHECK(none.out == "0 passages in 0 articles\n");
    CHECK(none.status == 1);
    CHECK(run_ibid({"count"}).out == "7 passages in 3 articles\n");
}

TEST_CASE("any of the words of a plain question") {
    CHECK(sorted_places({"--any", "is -zebra: (harbour OR?"}) ==
          "odd.txt:1 odd.txt:2");
    CHECK(run_ibid({"--any", "zebra"}).status == 1);
    CHECK(run_ibid({"--any", "-l", "is there a harbour?"}).out ==
          "odd.txt\t\t2\n");
}

TEST_CASE("passages on the same matter") {
    const Ended ended = run_ibid({"similar", "odd.txt:1"});
    CHECK(ended.status == 0);
    CHECK(ended.out.starts_with("odd.txt:2\t"));
    CHECK(holds(ended.err, "words of both: "));
    CHECK(run_ibid({"similar", "nowhere.txt:1"}).status == 1);
    CHECK(run_ibid({"similar"}).status == 2);
    CHECK(run_ibid({"similar", "odd.txt"}).status == 2);  // a whole article
}

TEST_CASE("articles are listed with their titles and counts") {
    CHECK(run_ibid({"-l", "harbour"}).out == "odd.txt\t\t2\n");
    const std::string all = run_ibid({"-l", "nato"}).out;
    CHECK(holds(all, "pact.txt\tA pact by another name\t1\n"));
    CHECK(holds(all, "asia/quad.md\tThe Quad after the Summit\t1\n"));
    CHECK(run_ibid({"-l", "nato", "-n1", "--sort", "newest"}).out ==
          "pact.txt\tA pact by another name\t1\n");
    CHECK(run_ibid({"-l", "nato", "--offset", "1", "--sort", "newest"}).out ==
          "asia/quad.md\tThe Quad after the Summit\t1\n");
    CHECK(run_ibid({"-l", "nato", "--offset", "9"}).out == "");
    CHECK(run_ibid({"-l", "zebra"}).status == 1);
}

TEST_CASE("quiet tells by its exit status alone") {
    for (const bool found : {true, false}) {
        const Ended ended = run_ibid({"-q", found ? "nato" : "zebra"});
        CHECK(ended.out == "");
        CHECK(ended.err == "");
        CHECK(ended.status == (found ? 0 : 1));
    }
}

TEST_CASE("nothing found is told on stderr, with what may have been meant") {
    const Ended ended = run_ibid({"zebra"});
    CHECK(ended.status == 1);
    CHECK(ended.out == "");
    CHECK(holds(ended.err, "ibid: found no passages with "));
    CHECK(holds(run_ibid({"festivla"}).err, "did you mean: festival\n"));
}

TEST_CASE("when no passage has all words, that is said") {
    const Ended ended = run_ibid({"festival", "sanctions"});
    CHECK(ended.status == 0);
    CHECK(holds(ended.out, "odd.txt:1\t"));
    CHECK(ended.err ==
          "note: no passage has all words; these have some of them\n");
    // A count is of passages that have them all.
    CHECK(run_ibid({"-c", "festival", "sanctions"}).out ==
          "0 passages in 0 articles\n");
}

TEST_CASE("a query that is read otherwise than typed gets a remark") {
    const Ended ended = run_ibid({"\"asian nato"});
    CHECK(ended.status == 0);
    CHECK(holds(ended.err, "note: "));
    CHECK(holds(ended.err, "\n  \"asian nato\n  ^"));
    const Ended strict = run_ibid({"--strict", "\"asian nato"});
    CHECK(strict.status == 2);
    CHECK(strict.out == "");
    CHECK(holds(strict.err, "ibid: "));
}

TEST_CASE("facets count what was found") {
    const Ended ended = run_ibid({"facets", "nato", "--facet", "author,year"});
    CHECK(ended.status == 0);
    CHECK(holds(ended.out, "author\tMary Holt\tMary Holt\t1\t1\n"));
    CHECK(holds(ended.out, "year\t2023\t2023\t1\t1\n"));
    const std::string all = run_ibid({"facets"}).out;
    for (const char* field : {"actor\tPRK\tNorth Korea\t2\t2", "author\t",
                              "source\tHarbour Review\t", "year\t"})
        CHECK_MESSAGE(holds(all, field), field);
    CHECK(holds(all, "\tundated\t"));
    const std::string both = run_ibid({"nato", "--facet", "year"}).out;
    CHECK(holds(both, "pact.txt:1\t"));
    CHECK(holds(both, "year\t2022\t2022\t1\t1\n"));
}

TEST_CASE("several indexes are searched as one") {
    TempDir other;
    const std::string here = indexed_articles().string();
    CHECK(run_ibid({"-d", here, "-c", "nato"}, {.folder = other.path()}).out ==
          "2 passages in 2 articles\n");
    Surroundings variable{.folder = other.path()};
    variable.environment = {"IBID_INDEX=" + here};
    CHECK(run_ibid({"-c", "nato"}, variable).out ==
          "2 passages in 2 articles\n");
}

TEST_CASE("a passage that is shown tells its tags, an article does not") {
    const std::string tag =
        "North Korea [PRK]: \"Pyongyang\" (bytes 0 to 9), inferred";
    const Ended found = run_ibid({"rehearsal", "--json"});
    const std::size_t at = found.out.find("\"id\":\"", found.out.find("rank"));
    const std::string id = found.out.substr(at + 6, 12);
    CHECK(holds(
        run_ibid({"show", id, "--format", "text", "--width", "200"}).out, tag));
    CHECK(holds(run_ibid({"rehearsal", "--explain", "--format", "text",
                          "--width", "200"})
                    .out,
                tag));
}

TEST_CASE("suggestions are an actor file, or JSON") {
    CHECK(run_ibid({"actors", "suggest", "-q"}).out == "");
    const Ended file = run_ibid({"actors", "suggest"});
    CHECK(file.status <= 1);
    CHECK((file.out.empty() || file.out.starts_with("# ")));
    CHECK(run_ibid({"actors", "suggest", "--format", "csv"}).status == 2);
}

TEST_CASE("actors and status tell what the index knows") {
    const Ended korea = run_ibid({"actors", "North", "Korea"});
    CHECK(korea.status == 0);
    CHECK(holds(korea.out, "PRK\tNorth Korea\tcountry\t"));
    const Ended nobody = run_ibid({"actors", "Nobody"});
    CHECK(nobody.status == 1);
    CHECK(holds(nobody.err, "knows no actor \"Nobody\""));
    CHECK(holds(run_ibid({"status"}).out, "\n  3 articles, "));
    CHECK(holds(run_ibid({"status"}).out,
                "\n  published 15 March 2022 to 2023, "
                "1 article undated\n"));
}

TEST_CASE("show finds passages by id and place, and articles by path") {
    const std::string json = run_ibid({"festival", "--json"}).out;
    const std::size_t at = json.find("\"id\":\"", json.find("passage\",")) + 6;
    const std::string id = json.substr(at, 12);
    const std::string text =
        "odd.txt:1\tA harbour festival ended with fireworks and a brass "
        "band.\n";
    CHECK(run_ibid({"show", id}).out == text);
    CHECK(run_ibid({"show", "odd.txt:1"}).out == text);
    CHECK(run_ibid({"show", "asia/quad.md:note1"}).status == 0);
    CHECK(places({"show", "odd.txt"}) == "odd.txt:1 odd.txt:2");
    CHECK(places({"show", "odd.txt:2", "pact.txt:1"}) ==
          "odd.txt:2 pact.txt:1");
    CHECK(places({"show", "odd.txt:1", "-C1"}) == "odd.txt:1 odd.txt-2");
    const Ended missing = run_ibid({"show", "none.txt:7"});
    CHECK(missing.status == 1);
    CHECK(holds(missing.err, "no passage and no article \"none.txt:7\""));
}
