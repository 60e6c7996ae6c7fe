#include "search/similar.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "search/random_index.h"

namespace ibid {

namespace {

const std::vector<Document>& documents() {
    static const std::vector<Document> all{
        sample_article("a", "", {"Russia vetoed the sanctions on Pyongyang."}),
        sample_article("b", "",
                       {"New sanctions, an old veto, said Russia.",
                        "It rained in the harbour."}),
        sample_article("c", "", {"The sanctions hit a harbour."}),
        sample_article("d", "", {"Cranes stand along the quay."})};
    return all;
}

Passage passage_of(Index& index, const std::string& article) {
    return index.show(article).front().passage;
}

}  // namespace

TEST_CASE("passages on the same matter, and why") {
    const SampleIndex sample(documents());
    Index index(sample.dir());
    const Results found = index.similar(passage_of(index, "a"));
    CHECK(places_of(found.hits) == "b/1 c/1");
    REQUIRE(found.hits.size() == 2);
    const auto& reasons = found.hits[0].reasons;
    REQUIRE(reasons.size() == 2);
    for (const char* word : {"russia", "vetoed", "sanctions"})
        CHECK(reasons[0].find(word) != std::string::npos);
    CHECK(reasons[1] == "actors of both: Russia");
    CHECK(found.hits[1].reasons ==
          std::vector<std::string>{"words of both: sanctions"});
    CHECK_FALSE(found.hits[0].highlights.empty());
}

TEST_CASE("what it may find can be said") {
    const SampleIndex sample(documents());
    Index index(sample.dir());
    SearchOptions options;
    options.limit = 1;
    CHECK(places_of(index.similar(passage_of(index, "a"), options).hits) ==
          "b/1");
    options.limit = 10;
    options.filters = {{"actor", "!Russia"}};
    CHECK(places_of(index.similar(passage_of(index, "a"), options).hits) ==
          "c/1");
}

TEST_CASE("a passage that says nothing has nothing similar") {
    const SampleIndex sample(documents());
    Index index(sample.dir());
    for (const char* text : {"", "It was as it is.", "?", "unknownword"}) {
        Passage passage;
        passage.text = text;
        CHECK(index.similar(passage).hits.empty());
    }
}

TEST_CASE("a passage is never similar to itself, and all limits hold") {
    Random random(94);
    const TempDir dir;
    write_random_index(random, dir.path(), "a");
    Index index(dir.path());
    const std::vector<Hit> all = index.search("").hits;
    for (const Hit& one : all) {
        SearchOptions options;
        options.limit = 1 + random() % 5;
        options.per_article = random() % 2;
        const Results found = index.similar(one.passage, options);
        CHECK(found.hits.size() <= options.limit);
        for (const Hit& hit : found.hits) {
            CHECK(hit.passage.id != one.passage.id);
            CHECK_FALSE(hit.reasons.empty());
        }
        CHECK(std::ranges::is_sorted(found.hits, std::ranges::greater{},
                                     &Hit::score));
    }
}

}  // namespace ibid
