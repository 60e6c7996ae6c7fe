#include "search/comention.h"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "search/random_index.h"

namespace ibid {

namespace {

std::string line_of(const Comentions& made) {
    std::string line;
    for (const Comention& pair : made.pairs)
        line += (line.empty() ? "" : ", ") + pair.first.id + '-' +
                pair.second.id + ' ' + std::to_string(pair.count.passages) +
                '/' + std::to_string(pair.count.articles) + ' ' +
                to_string(pair.earliest) + ".." + to_string(pair.latest) + ' ' +
                place_of(pair.example);
    return line;
}

}  // namespace

TEST_CASE("who is named together") {
    const SampleIndex sample({
        dated_article("a", "", "2022-03-15", {}, "",
                      {"China, Russia and Japan met.", "China met Russia.",
                       "China alone.", "Nobody."}),
        dated_article("b", "", "2019", {}, "", {"Beijing called Moscow."}),
        dated_article("c", "", "", {}, "", {"Kim Jong-un spoke."}),
    });
    Index index(sample.dir());
    CHECK(line_of(index.comention("")) ==
          "CHN-RUS 3/2 2019..2022-03-15 a/2, "
          "CHN-JPN 1/1 2022-03-15..2022-03-15 a/1, "
          "JPN-RUS 1/1 2022-03-15..2022-03-15 a/1");
    CHECK(line_of(index.comention("met -Japan")) ==
          "CHN-RUS 1/1 2022-03-15..2022-03-15 a/2");
    CHECK(line_of(index.comention("nobody")) == "");
    ComentionOptions options;
    options.minimum = 2;
    CHECK(index.comention("", options).distinct == 1);
    options.minimum = 1;
    options.limit = 1;
    CHECK(index.comention("", options).pairs.size() == 1);
    CHECK(index.comention("", options).distinct == 3);
    const Comention pair = index.comention("").pairs.front();
    CHECK(pair.first.name == "China");
    CHECK(pair.second.kind == "country");
    CHECK(pair.first.aliases.empty());
}

TEST_CASE("a leader and the country are no pair, a leader and another are") {
    const SampleIndex sample({dated_article(
        "a", "", "2019-05-01", {}, "",
        {"Kim Jong-un spoke.", "Kim Jong-un wrote to South Korea."})});
    Index index(sample.dir());
    CHECK(line_of(index.comention("")) ==
          "KOR-PRK 1/1 2019-05-01..2019-05-01 a/2, "
          "KOR-kim-jong-un 1/1 2019-05-01..2019-05-01 a/2");
}

TEST_CASE("an article that is shared by several indexes counts in each") {
    const TempDir dir;
    for (const char* name : {"a", "b"})
        write_articles(dir / name,
                       {dated_article("x", "", "", {}, "",
                                      {"China met Russia.", "Not Japan."})});
    Index index(std::vector{dir / "a", dir / "b"});
    CHECK(line_of(index.comention("")) == "CHN-RUS 2/2 .. x/1");
}

TEST_CASE("a pair counts what a query for both finds") {
    Random random(93);
    std::size_t pairs = 0;
    for (int round = 0; round < 6; ++round) {
        const TempDir dir;
        for (const char* name : {"a", "b"})
            write_random_index(random, dir / name, name);
        Index index(std::vector{dir / "a", dir / "b"});
        SearchOptions strictly;
        strictly.relax = false;
        strictly.limit = 1000;
        ComentionOptions all;
        all.limit = 0;
        for (int i = 0; i < 15; ++i) {
            const std::string text = random_query(random, {});
            CAPTURE(text);
            std::set<std::pair<std::string, std::string>> expected;
            for (const Hit& hit : index.search(text, strictly).hits)
                for (const ActorMention& a : hit.passage.actors)
                    for (const ActorMention& b : hit.passage.actors)
                        if (a.actor < b.actor)
                            expected.emplace(a.actor, b.actor);
            const Comentions made = index.comention(text, all);
            CHECK(made.pairs.size() == expected.size());
            CHECK(made.distinct == expected.size());
            for (const Comention& pair : made.pairs) {
                CHECK(expected.contains({pair.first.id, pair.second.id}));
                const std::string both = '(' + text + ") actor:\"" +
                                         pair.first.id + "\" actor:\"" +
                                         pair.second.id + '"';
                CAPTURE(both);
                CHECK(pair.count == index.search(both, strictly).count);
                ++pairs;
            }
        }
    }
    CHECK(pairs > 100);
}

}  // namespace ibid
