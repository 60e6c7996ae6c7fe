// Near copies, as `ibid` shows and leaves them out: an index of a report that
// three articles have, edited in one of them.
#include <doctest/doctest.h>

#include <ibid/writer.h>

#include "indexed_articles.h"
#include "sample_articles.h"

using namespace ibid::test;
using ibid::sample_article;
using ibid::TempDir;

namespace {

const std::string report =
    "Nobody had counted the ships that lay in the harbour before the storm "
    "broke over them.";

class RepeatedReport {
public:
    RepeatedReport() {
        ibid::Writer writer(dir_ / ".ibid");
        writer.put(sample_article("a.txt", "", {report, "A ship is missing."}));
        writer.put(sample_article("b.txt", "", {"It is said: " + report}));
        writer.put(sample_article("c.txt", "", {report}));
        writer.put(sample_article("d.txt", "", {"The harbour has room."}));
        writer.commit();
    }

    Ended run(const std::vector<std::string>& arguments) const {
        return run_ibid(arguments, {.folder = dir_.path()});
    }
    std::string on_terminal(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"-d", dir_.path().string()});
        return ibid_on_terminal(arguments);
    }

private:
    TempDir dir_;
};

std::string line(const std::string& place, const std::string& text) {
    return place + '\t' + text + '\n';
}

}  // namespace

TEST_CASE("a search shows one of several near copies, unless asked for all") {
    const RepeatedReport articles;
    const Ended one = articles.run({"counted", "--sort", "path"});
    CHECK(one.status == 0);
    CHECK(one.out == line("a.txt:1", report));
    CHECK(articles.run({"counted", "--sort", "path", "--copies"}).out ==
          line("a.txt:1", report) + line("b.txt:1", "It is said: " + report) +
              line("c.txt:1", report));
    // Both count all, and say how many would be left.
    CHECK(articles.run({"counted", "-c"}).out ==
          "3 passages (1 without copies) in 3 articles\n");
    for (const char* also : {"--strict", "--copies"})
        CHECK(holds(articles.run({"counted", "--json", also}).out,
                    "\"without_copies\":1"));
}

TEST_CASE("a terminal says where else a passage stands") {
    const RepeatedReport articles;
    const std::string said = articles.on_terminal({"counted", "--no-pager"});
    CHECK(holds(said, "also in 2 articles (--copies)"));
    CHECK_FALSE(holds(articles.on_terminal({"room", "--no-pager"}), "also in"));
}

TEST_CASE("show puts the near copies of a passage behind it") {
    const RepeatedReport articles;
    struct Case {
        std::vector<std::string> names;
        std::string out;
    };
    const std::string in_a = line("a.txt:1", report);
    const std::string in_b = line("b.txt:1", "It is said: " + report);
    const std::string in_c = line("c.txt:1", report);
    const std::string missing = line("a.txt:2", "A ship is missing.");
    const Case cases[] = {
        {{"a.txt:1"}, in_a + in_b + in_c},
        {{"b.txt:1"}, in_b + in_a + in_c},
        {{"a.txt:2"}, missing},                     // has none
        {{"a.txt"}, in_a + in_b + in_c + missing},  // of each passage its own
        {{"c.txt:1", "d.txt"},
         in_c + in_a + in_b + line("d.txt:1", "The harbour has room.")},
    };
    for (const Case& c : cases) {
        CAPTURE(c.names[0]);
        std::vector<std::string> arguments{"show", "--copies"};
        arguments.insert(arguments.end(), c.names.begin(), c.names.end());
        const Ended shown = articles.run(arguments);
        CHECK(shown.status == 0);
        CHECK(shown.err == "");
        CHECK(shown.out == c.out);
    }
    CHECK(articles.run({"show", "b.txt:1"}).out == in_b);
    CHECK(articles.run({"show", "none.txt:1", "--copies"}).status == 1);
}
