#include "search/copies.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include "search/sample_index.h"
#include "store/edited_texts.h"

namespace ibid {

namespace {

const std::string wire =
    "Nobody had counted the ships that lay in the harbour before the storm "
    "broke over them.";

std::vector<Document> republished() {
    return {sample_article("a", "", {wire, "Ships, ships and more ships."}),
            sample_article("b", "", {"So it was. " + wire}),
            sample_article("c", "", {wire, wire}),
            sample_article("d", "", {"The harbour has room for all ships."})};
}

std::map<std::string, std::size_t> also_in(const Results& results) {
    std::map<std::string, std::size_t> by_place;
    for (const Hit& hit : results.hits) by_place[place_of(hit)] = hit.also_in;
    return by_place;
}

}  // namespace

TEST_CASE("one of several near copies is shown") {
    const SampleIndex sample(republished());
    const Results results = sample.search("ships harbour");
    CHECK(results.count == Count{5, 4});
    CHECK(results.copies == 3);
    CHECK(sample.search("ships harbour").copies == 3);
    auto places = also_in(results);
    CHECK(places.size() == 2);
    CHECK(places["d/1"] == 0);
    places.erase("d/1");
    CHECK(places.begin()->second == 2);

    SearchOptions options;
    options.copies = true;
    const Results all = sample.search("ships harbour", options);
    CHECK(all.count == results.count);
    CHECK(all.copies == results.copies);
    CHECK(also_in(all) ==
          std::map<std::string, std::size_t>{
              {"a/1", 2}, {"b/1", 2}, {"c/1", 2}, {"c/2", 2}, {"d/1", 0}});
    // The best of them is the one that stood for all.
    CHECK(all.hits.front().passage.id == results.hits.front().passage.id);
}

TEST_CASE("copies in other orders, pages, filters and lists") {
    const SampleIndex sample(republished());
    SearchOptions options;
    options.sort = Sort::path;
    CHECK(places_of(sample.search("ships harbour", options).hits) == "a/1 d/1");
    options.offset = 1;
    CHECK(places_of(sample.search("ships harbour", options).hits) == "d/1");
    options.offset = 0;
    options.per_article = 1;
    CHECK(places_of(sample.search("ships", options).hits) == "a/1 d/1");
    // Articles are never copies of each other.
    options = {};
    options.by_article = true;
    CHECK(sample.search("ships harbour", options).hits.size() == 4);
    // Only what matches is counted; where else it stands is told.
    const Results quoted = sample.search("\"so it was\"");
    CHECK(quoted.count == Count{1, 1});
    CHECK(quoted.copies == 0);
    CHECK(also_in(quoted) == std::map<std::string, std::size_t>{{"b/1", 2}});
    options = {};
    options.limit = 0;
    const Results counted = sample.search("ships harbour", options);
    CHECK(counted.copies == 3);
    CHECK(counted.hits.empty());
}

TEST_CASE("the copies of a passage") {
    const SampleIndex sample(republished());
    Index index(sample.dir());
    SearchOptions options;
    options.copies = true;
    for (const Hit& hit : index.search("ships", options).hits) {
        CAPTURE(place_of(hit));
        std::set<std::string> wanted{"a/1", "b/1", "c/1", "c/2"};
        if (wanted.erase(place_of(hit)) == 0) wanted.clear();
        std::set<std::string> found;
        for (const Hit& copy : index.copies(hit.passage))
            CHECK(found.insert(place_of(copy)).second);
        CHECK(found == wanted);
    }
    CHECK(index.copies(Passage()).empty());
}

TEST_CASE("as many hits as asked for, however many copies come first") {
    std::vector<Document> documents;
    for (int i = 0; i < 400; ++i)
        documents.push_back(
            sample_article("wire " + std::to_string(i), "", {wire}));
    std::mt19937 random(3);
    for (int i = 0; i < 9; ++i)
        documents.push_back(
            sample_article("other " + std::to_string(i), "",
                           {"Ships. " + written(random_text(random, 5))}));
    const SampleIndex sample(documents);
    SearchOptions options;
    options.limit = 5;
    const Results results = sample.search("ships", options);
    CHECK(results.hits.size() == 5);
    CHECK(results.count.passages == 409);
}

TEST_CASE("there are as many hits as passages without copies") {
    std::mt19937 random(17);
    for (int round = 0; round < 10; ++round) {
        std::vector<Text> texts;
        std::vector<Document> documents;
        for (int i = 0; i < 40; ++i) {
            texts.push_back(
                i > 0 && random() % 2 == 0
                    ? edited(texts[random() % texts.size()], 20, random)
                    : random_text(random, 1 + random() % 3));
            documents.push_back(
                sample_article(std::to_string(i), "", {written(texts.back())}));
        }
        const SampleIndex sample(documents);
        for (const char* query :
             {"word0", "word0 OR word1 OR word2", "word3"}) {
            CAPTURE(query);
            const Results results = sample.search(query);
            CHECK(results.hits.size() ==
                  results.count.passages - results.copies);
            SearchOptions options;
            options.copies = true;
            CHECK(sample.search(query, options).hits.size() ==
                  results.count.passages);
        }
    }
}

}  // namespace ibid
