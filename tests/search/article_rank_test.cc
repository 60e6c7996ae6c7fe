#include "search/article_rank.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

#include "search/random_index.h"

namespace ibid {

namespace {

SearchOptions articles_with_any() {
    SearchOptions options;
    options.limit = 1000;
    options.any = true;
    options.by_article = true;
    return options;
}

const std::vector<Document>& documents() {
    static const std::vector<Document> all{
        sample_article("throughout", "Fleets",
                       {"The treaty binds the fleets.",
                        "Every treaty has an end, and this treaty too.",
                        "What remains of the treaty is its name."}),
        sample_article("once", "Harbours",
                       {"The treaty binds the harbours.",
                        "Cranes stand idle along the quays.",
                        "Nobody knows when the ships will come."}),
        sample_article("title", "The treaty", {}),
        sample_article("nothing", "Weather", {"It rained all day."})};
    return all;
}

}  // namespace

TEST_CASE("articles rank by all that they say") {
    const SampleIndex sample(documents());
    const struct {
        const char* query;
        const char* found;  // the best passage of each article
    } rows[] = {
        {"treaty", "title/title/1 throughout/2 once/1"},
        {"treaty fleets", "throughout/1 title/title/1 once/1"},
        {"harbours", "once/1"},
        {"nonsense", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const Results results = sample.search(row.query, articles_with_any());
        CHECK(places_of(results.hits) == row.found);
        CHECK(results.count.articles == results.hits.size());
    }
}

TEST_CASE("of equal passages that of the article on the matter comes first") {
    const SampleIndex sample(
        {sample_article("a", "", {"A treaty is signed.", "Rain fell."}),
         sample_article("b", "", {"A treaty is signed.", "Treaties end."})});
    const auto ranked = sample.ranked("treaty signed");
    CHECK(ranked == "b/1 a/1");
}

TEST_CASE("by article: each once, in the order of scores, which add up") {
    Random random(91);
    const TempDir dir;
    for (const char* name : {"a", "b"})
        write_random_index(random, dir / name, name);
    Index index(std::vector{dir / "a", dir / "b"});
    std::size_t seen = 0;
    for (int i = 0; i < 150; ++i) {
        const std::string text = random_words(random, 5);
        SearchOptions options = articles_with_any();
        options.any = i % 3 != 0;
        options.deep = i % 2 == 0;
        options.explain = true;
        options.relax = false;
        CAPTURE(text);
        CAPTURE(options.any);
        CAPTURE(options.deep);
        const Results results = index.search(text, options);
        CHECK(results.hits.size() == results.count.articles);
        std::set<std::string> articles;
        for (const Hit& hit : results.hits) {
            CHECK(articles.insert(hit.article.id).second);
            double sum = 0;
            for (const std::string& reason : hit.reasons)
                sum += std::strtod(reason.c_str(), nullptr);
            CHECK(std::abs(sum - hit.score) <=
                  0.005 * static_cast<double>(hit.reasons.size()) + 1e-9);
            ++seen;
        }
        CHECK(std::ranges::is_sorted(results.hits, std::ranges::greater{},
                                     &Hit::score));
    }
    CHECK(seen > 500);
}

TEST_CASE("the order does not depend on how many are wanted") {
    Random random(92);
    const TempDir dir;
    write_random_index(random, dir.path(), "a");
    Index index(dir.path());
    for (int i = 0; i < 60; ++i) {
        const std::string text = random_words(random, 4);
        SearchOptions options;
        options.any = true;
        options.by_article = i % 2 == 0;
        options.deep = i % 3 == 0;
        options.limit = 100;
        const std::vector<Hit> all = index.search(text, options).hits;
        options.limit = 3;
        const std::vector<Hit> few = index.search(text, options).hits;
        CAPTURE(text);
        REQUIRE(few.size() == std::min<std::size_t>(3, all.size()));
        for (std::size_t k = 0; k < few.size(); ++k)
            CHECK(place_of(few[k]) == place_of(all[k]));
    }
}

}  // namespace ibid
