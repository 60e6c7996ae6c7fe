// What goes wrong: a clear sentence, a hint, exit status 2.
#include <doctest/doctest.h>

#include "indexed_articles.h"

using namespace ibid::test;
using ibid::TempDir;
using ibid::write_file;

TEST_CASE("trouble is a sentence and a hint on stderr") {
    struct Case {
        std::vector<std::string> arguments;
        std::string_view err;
    };
    const Case cases[] = {
        {{"--formt=json", "nato"},
         "ibid: there is no option --formt\n  did you mean --format?\n"},
        {{"nato", "-n", "x"}, "ibid: -n wants a number, not \"x\"\n"},
        {{"show"},
         "ibid: show wants an id, a place or a path\n"
         "  for example: ibid show asia/quad.md:5\n"},
        {{"status", "quo"},
         "ibid: status takes no words after it\n"
         "  to search for them: ibid search status quo ...\n"},
        {{"help", "cooking"},
         "ibid: there is no help on \"cooking\"\n"
         "  there is some on query, fields and formats\n"},
    };
    for (const Case& c : cases) {
        const Ended ended = run_ibid(c.arguments);
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CHECK(ended.err == c.err);
    }
}

TEST_CASE("without an index it is said how to make one") {
    TempDir empty;
    const Ended ended = run_ibid({"nato"}, {.folder = empty.path()});
    CHECK(ended.status == 2);
    CHECK(ended.err ==
          "ibid: no index here or above\n  make one with: ibid-index "
          "FOLDER\n");
}

TEST_CASE("a folder that is no index is refused") {
    TempDir dir;
    write_file(dir.path() / "notes.txt", "no index");
    for (const std::string& folder :
         {dir.path().string(), (dir.path() / "none").string()}) {
        const Ended ended = run_ibid({"-d", folder, "nato"});
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CHECK(ended.err.starts_with("ibid: "));
        CHECK(holds(ended.err, folder));
    }
}

TEST_CASE("an unknown field is refused, with the one that was meant") {
    const Ended ended = run_ibid({"autor:Lee"});
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "ibid: "));
    CHECK(holds(ended.err, "author"));
}

TEST_CASE("with --json trouble is a line on stdout, too") {
    const Ended ended = run_ibid({"--json", "nato", "-n", "x"});
    CHECK(ended.status == 2);
    CHECK(ended.out ==
          "{\"type\":\"error\",\"message\":\"-n wants a number, not "
          "\\\"x\\\"\",\"hint\":null}\n");
    CHECK(ended.err == "ibid: -n wants a number, not \"x\"\n");
}

TEST_CASE("without a query there is a short help") {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{}, {""}, {"  "}, {"-n", "5"}, {"search"}}) {
        const Ended ended = run_ibid(arguments);
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CHECK(ended.err.starts_with("usage: ibid "));
    }
}

TEST_CASE("help and version are results") {
    TempDir nowhere;
    const Ended help = run_ibid({"--help"}, {.folder = nowhere.path()});
    CHECK(help.status == 0);
    CHECK(help.err == "");
    CHECK(holds(help.out, "Usage: ibid [OPTION...] QUERY...\n"));
    CHECK(run_ibid({"help"}).out == help.out);
    CHECK(run_ibid({"show", "-h"}).out == help.out);
    CHECK(run_ibid({"--version"}).out.starts_with("ibid 0."));
    CHECK(holds(run_ibid({"help", "fields"}).out, "actor:DPRK"));
}

TEST_CASE("a full disk is trouble") {
    const Ended ended = shell("\"$ibid\" nato >/dev/full");
    CHECK(ended.status == 2);
    CHECK(ended.err ==
          "ibid: the results could not be written: No space left on "
          "device\n");
    CHECK(shell("\"$ibid\" --json nato >/dev/full").status == 2);
    CHECK(shell("\"$ibid\" nato >&-").status == 2);
    CHECK(shell("\"$ibid\" --help >/dev/full").status == 2);
}

TEST_CASE("a reader that goes away is no trouble") {
    CHECK(shell("\"$ibid\" nato | true").err == "");
    CHECK(shell("trap '' PIPE; \"$ibid\" nato | true").err == "");
}
