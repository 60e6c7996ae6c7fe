// What is only inferred, found and counted apart.
#include <doctest/doctest.h>

#include <ibid/error.h>

#include "search/sample_index.h"

namespace ibid {

namespace {

std::string found(const std::filesystem::path& dir, const std::string& query) {
    SearchOptions options;
    options.sort = Sort::path;
    std::string out;
    for (const Hit& hit : Index(dir).search(query, options).hits)
        out += hit.passage.text + '\n';
    return out;
}

std::string counted(const std::filesystem::path& dir,
                    const std::string& field) {
    SearchOptions options;
    options.facets = {{field}};
    std::string out;
    const Results results = Index(dir).search("", options);
    for (const FacetValue& value : results.facets[0].values)
        out += value.value + '=' + value.label + ' ' +
               std::to_string(value.count.passages) + '/' +
               std::to_string(value.count.articles) + '\n';
    return out;
}

}  // namespace

TEST_CASE("actors that a passage reaches by inference alone") {
    const TempDir temp;
    {
        Writer writer(temp / "i");
        writer.put(sample_article(
            "a", "",
            {"Moscow spoke.", "Russia spoke.", "Russia and Moscow spoke."}));
        writer.put(sample_article("b", "", {"In Moscow and in Beijing."}));
        writer.commit();
    }
    CHECK(found(temp / "i", "inferred:Russia") ==
          "Moscow spoke.\nIn Moscow and in Beijing.\n");
    CHECK(found(temp / "i", "actor:Russia -inferred:Russia") ==
          "Russia spoke.\nRussia and Moscow spoke.\n");
    CHECK(counted(temp / "i", "actor") == "RUS=Russia 4/2\nCHN=China 1/1\n");
    CHECK(counted(temp / "i", "inferred") == "RUS=Russia 2/2\nCHN=China 1/1\n");
    const Results results = Index(temp / "i").search("inferred:Moscow");
    CHECK(results.query.words ==
          "passages that reach only by inference Russia");
    REQUIRE_FALSE(results.hits.empty());
    CHECK(results.hits[0].highlights.size() == 1);
    CHECK(Index(temp / "i").search("inferred:Nobody").query.remarks[0].text ==
          "no actor here is called \"Nobody\"");
}

TEST_CASE("an explanation has the passage's tags") {
    const TempDir temp;
    {
        Writer writer(temp / "i");
        writer.put(sample_article("a", "", {"Moscow spoke."}));
        writer.commit();
    }
    SearchOptions options;
    options.explain = true;
    const Results results = Index(temp / "i").search("spoke", options);
    REQUIRE(results.hits.size() == 1);
    CHECK(results.hits[0].reasons.back() ==
          "Russia [RUS]: \"Moscow\" (bytes 0 to 6), inferred: a place that "
          "stands for it");
}

}  // namespace ibid
