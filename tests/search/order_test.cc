#include "search/order.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "search/random_index.h"

namespace ibid {

namespace {

std::vector<Document> documents() {
    return {
        dated_article("c", "", "2022-05-01", {}, "",
                      {"Talks.", "Talks talks."}),
        dated_article("a", "", "", {}, "", {"Talks on talks and talks."}),
        dated_article("b/x", "", "2021", {}, "", {"Other.", "Talks here."}),
        dated_article("b", "", "2022-05", {}, "", {"Talks in May."}),
    };
}

}  // namespace

TEST_CASE("orders") {
    const SampleIndex sample(documents());
    const struct {
        Sort sort;
        std::string places;
    } rows[] = {
        // Equal days in the order of relevance, the undated last either way.
        {Sort::newest, "c/2 c/1 b/1 b/x/2 a/1"},
        {Sort::oldest, "b/x/2 c/2 c/1 b/1 a/1"},
        {Sort::path, "a/1 b/1 b/x/2 c/1 c/2"},
    };
    for (const auto& row : rows) {
        SearchOptions options;
        options.sort = row.sort;
        CHECK(places_of(sample.search("talks", options).hits) == row.places);
    }
}

TEST_CASE("offset, limit and hits of one article") {
    const SampleIndex sample(documents());
    const struct {
        std::size_t offset, limit, per_article;
        std::string places;
    } rows[] = {
        {0, 2, 0, "a/1 b/1"},
        {2, 2, 0, "b/x/2 c/1"},
        {4, 100, 0, "c/2"},
        {5, 100, 0, ""},
        {~std::size_t{0}, ~std::size_t{0}, 0, ""},
        {1, ~std::size_t{0}, 0, "b/1 b/x/2 c/1 c/2"},
        {0, 0, 0, ""},
        {0, 100, 1, "a/1 b/1 b/x/2 c/1"},
        {3, 100, 1, "c/1"},  // the offset counts what is left
        {0, 100, 2, "a/1 b/1 b/x/2 c/1 c/2"},
    };
    for (const auto& row : rows) {
        SearchOptions options;
        options.sort = Sort::path;
        options.offset = row.offset;
        options.limit = row.limit;
        options.per_article = row.per_article;
        CAPTURE(row.offset);
        CAPTURE(row.limit);
        const Results results = Index(sample.dir()).search("talks", options);
        CHECK(places_of(results.hits) == row.places);
        CHECK(results.count == Count{5, 4});  // whatever is shown
        for (std::size_t i = 0; i < results.hits.size(); ++i)
            CHECK(results.hits[i].rank == row.offset + i + 1);
    }
}

TEST_CASE("articles of one path in two indexes stay apart") {
    const TempDir dir;
    write_articles(dir / "a", {sample_article("x", "", {"One.", "Two."})});
    write_articles(dir / "b", {sample_article("x", "", {"Uno.", "Due."})});
    SearchOptions options;
    options.sort = Sort::path;
    std::string texts;
    for (const Hit& hit :
         Index(std::vector{dir / "a", dir / "b"}).search("", options).hits)
        texts += hit.passage.text + ' ';
    CHECK(texts == "One. Two. Uno. Due. ");
}

TEST_CASE("pages put together are the whole") {
    Random random(77);
    const TempDir dir;
    write_random_index(random, dir / "i", "a");
    Index index(dir / "i");
    for (int i = 0; i < 60; ++i) {
        const std::string query = random_query(random, {});
        CAPTURE(query);
        SearchOptions options;
        options.sort = static_cast<Sort>(random() % 4);
        options.per_article = random() % 3;
        options.limit = 1000;
        const auto whole = index.search(query, options).hits;
        options.limit = 1 + random() % 5;
        std::vector<Hit> paged;
        while (true) {
            options.offset = paged.size();
            const auto page = index.search(query, options).hits;
            if (page.empty()) break;
            paged.insert(paged.end(), page.begin(), page.end());
        }
        CHECK(places_of(paged) == places_of(whole));
    }
}

TEST_CASE("relevance falls") {
    Random random(78);
    const TempDir dir;
    write_random_index(random, dir / "i", "a");
    for (int i = 0; i < 60; ++i) {
        SearchOptions options;
        options.limit = 1000;
        const auto hits =
            Index(dir / "i").search(random_query(random, {}), options).hits;
        CHECK(std::ranges::is_sorted(hits, std::greater<>(), &Hit::score));
    }
}

}  // namespace ibid
