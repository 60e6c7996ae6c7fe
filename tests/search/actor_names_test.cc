#include "search/actor_names.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>

#include "search/random_index.h"

namespace ibid {

namespace {

std::vector<Document> documents() {
    return {
        dated_article("korea", "", "2022", {}, "",
                      {"North Korea tested a missile.",
                       "The DPRK tested a missile and a missile.",
                       "A missile test near Pyongyang.",
                       "Kim Jong-un saw a missile test.",
                       "The north wind reached Korea with a missile.",
                       "South Korea tested a missile."}),
        dated_article(
            "sea", "", "2022", {}, "",
            {"Ships in the South China Sea.", "Beijing sent ships.",
             "The People's Republic of China sent ships.", "Jordan sent ships.",
             "Amman sent none.", "The WHO sent help.",
             "The World Health Organization sent help."}),
    };
}

std::string actors_of(const QueryEcho& echo) {
    std::string all;
    for (const NamedActor& one : echo.actors) {
        all += all.empty() ? "" : " ";
        all += one.actor + "=" +
               echo.text.substr(one.span.start, one.span.end - one.span.start);
    }
    return all;
}

}  // namespace

TEST_CASE("words that name an actor") {
    const SampleIndex sample(documents());
    const struct {
        std::string query;
        std::string actors;
    } cases[] = {
        {"North Korea missile", "PRK=North Korea"},
        {"missile north korea", "PRK=north korea"},
        {"dprk", "PRK=dprk"},
        {"D.P.R.K. missile", "PRK=D.P.R.K."},
        {"north korean missile", "PRK=north korean"},
        {"dprk OR ships", "PRK=dprk"},
        {"(dprk missile) OR ships", "PRK=dprk"},
        {"North Korea DPRK", "PRK=North Korea PRK=DPRK"},
        {"Kim Jong-un missile", "kim-jong-un=Kim Jong-un"},
        {"people's republic of china", "CHN=people's republic of china"},
        // One word, and the case decides.
        {"Jordan", "JOR=Jordan"},
        {"jordan", ""},
        {"who sent", ""},
        {"WHO sent", "WHO=WHO"},
        // A capital is a place as well; a family name may be anybody's.
        {"Pyongyang", ""},
        {"Kim", ""},
        // Both Koreas are called so.
        {"Korea", ""},
        // Holds a name, and is none.
        {"South China Sea", ""},
        // Not side by side.
        {"north missile korea", ""},
        {"north AND korea", ""},
        {"north OR korea", ""},
        // What switches it off.
        {"\"North Korea\"", ""},
        {"\"dprk\"", ""},
        {"=dprk", ""},
        {"=North =Korea", ""},
        {"+dprk", ""},
        {"dprk*", ""},
        {"-dprk", ""},
        {"missile -(north korea)", ""},
        {"title:dprk", ""},
        // Ids are no names: can, and, per ...
        {"prk", ""},
        {"can sent", ""},
        // Known, but in no passage here.
        {"Iceland", ""},
        {"", ""},
    };
    for (const auto& one : cases) {
        CAPTURE(one.query);
        CHECK(actors_of(sample.search(one.query).query) == one.actors);
    }
}

TEST_CASE("other names are found as well, below what was typed") {
    const SampleIndex sample(documents());
    const auto first = [&](const std::string& query, std::size_t count) {
        std::vector<Hit> hits = sample.search(query).hits;
        hits.resize(std::min(count, hits.size()));
        return places_of(hits);
    };
    // Who says it in other words stands behind, in the order of the rest.
    CHECK(sample.ranked("North Korea missile") ==
          "korea/1 korea/5 korea/3 korea/2");
    CHECK(sample.found("\"North Korea\" missile") == "korea/1");
    CHECK(sample.found("DPRK") == "korea/1 korea/2 korea/3 korea/5");
    CHECK(first("DPRK", 1) == "korea/2");
    // Not whoever names the leader only.
    CHECK(sample.found("actor:DPRK") ==
          "korea/1 korea/2 korea/3 korea/4 korea/5");
    CHECK(sample.found("Jordan sent") == "sea/4 sea/5");
    CHECK(sample.found("jordan sent") == "sea/4");
    CHECK(sample.found("World Health Organization") == "sea/6 sea/7");
    CHECK(sample.found("ships -Jordan") == "sea/1 sea/2 sea/3");
}

TEST_CASE("literal passages rank among themselves as they do without") {
    const SampleIndex sample(documents());
    SearchOptions literal;
    literal.names = false;
    for (const char* query :
         {"North Korea missile", "DPRK missile", "WHO help", "Jordan"}) {
        CAPTURE(query);
        std::vector<Hit> with = sample.search(query).hits;
        const std::vector<Hit> without = sample.search(query, literal).hits;
        CHECK(with.size() > without.size());
        for (const Hit& hit : without) {
            const auto same = std::ranges::find_if(with, [&](const Hit& one) {
                return one.passage.id == hit.passage.id;
            });
            REQUIRE(same != with.end());
            CHECK(same->score == hit.score);
        }
        with.resize(without.size());
        CHECK(places_of(with) == places_of(without));
    }
}

TEST_CASE("it is told, in words, in the tree and for each hit") {
    const SampleIndex sample(documents());
    SearchOptions options;
    options.explain = true;
    const Results results = sample.search("North Korea wind", options);
    CHECK(results.query.words ==
          "passages with \"north\", \"korea\" and \"wind\" in any form; any "
          "name of North Korea will do for \"north korea\"");
    CHECK(results.query.tree ==
          "all\n  word north\n  word korea, or for \"north korea\" any name of "
          "North Korea [PRK]\n  word wind");
    bool told = false;
    for (const Hit& hit : sample.search("DPRK test", options).hits)
        for (const std::string& reason : hit.reasons)
            told = told || reason.find(
                               "another name of North Korea once in "
                               "the text") != std::string::npos;
    CHECK(told);
}

TEST_CASE("another name is highlighted") {
    const SampleIndex sample(documents());
    for (const Hit& hit : sample.search("DPRK test").hits) {
        if (hit.passage.number != 3) continue;
        std::string marked;
        for (const Span& span : hit.highlights)
            marked +=
                hit.passage.text.substr(span.start, span.end - span.start) +
                '.';
        CHECK(marked == "test.Pyongyang.");
    }
}

TEST_CASE("when nothing has all words, a name still stands for its actor") {
    const SampleIndex sample(documents());
    const Results results = sample.search("Jordan zebra");
    CHECK(results.query.relaxed);
    CHECK(places_of(results.hits) == "sea/4 sea/5");
}

TEST_CASE("among plain words a name stands for its actor as well") {
    const SampleIndex sample(documents());
    SearchOptions options;
    options.any = true;
    const struct {
        std::string query;
        std::string actors;
    } cases[] = {
        {"North Korea missile", "PRK=North Korea"},
        {"the People's Republic of China, ships",
         "CHN=People's Republic of China"},
        {"north or korea", ""},
        {"ships; Jordan", "JOR=Jordan"},
        {"WHO", "WHO=WHO"},
        // Marks are no more than text here.
        {"\"North Korea\"", "PRK=North Korea"},
    };
    for (const auto& one : cases) {
        CAPTURE(one.query);
        CHECK(actors_of(sample.search(one.query, options).query) == one.actors);
    }
    CHECK(places_of(sample.search("Jordan", options).hits) == "sea/4 sea/5");
    options.names = false;
    CHECK(places_of(sample.search("Jordan", options).hits) == "sea/4");
}

TEST_CASE(
    "an article that calls an actor otherwise speaks of it all the same") {
    const SampleIndex sample(
        {sample_article(
             "once", "",
             {"North Korea it is.", "Rain fell.", "Snow fell.", "Hail fell."}),
         sample_article("often", "",
                        {"North Korea it is.", "The DPRK spoke.",
                         "The DPRK left.", "The DPRK again."}),
         sample_article("never", "", {"The DPRK it is."}),
         sample_article("else", "", {"Wind and rain.", "Sun."})});
    SearchOptions options;
    options.by_article = true;
    options.explain = true;
    for (const bool any : {false, true}) {
        options.any = any;
        const auto hits = sample.search("North Korea", options).hits;
        REQUIRE(hits.size() == 3);
        CHECK(hits[0].article.id == "often");
        bool told = false;
        for (const Hit& hit : hits) {
            double sum = 0;
            for (const std::string& reason : hit.reasons) {
                sum += std::strtod(reason.c_str(), nullptr);
                told = told || reason.find(
                                   "another name of North Korea 3 "
                                   "times") != reason.npos;
            }
            CHECK(std::abs(sum - hit.score) <=
                  0.005 * static_cast<double>(hit.reasons.size()));
        }
        CHECK(told);
    }
}

TEST_CASE("a long query is not looked up word by word") {
    const SampleIndex sample(documents());
    std::string query = "dprk";
    for (int i = 0; i < 200; ++i) query += " missile";
    CHECK(sample.search(query).count.passages == 1);
}

}  // namespace ibid
