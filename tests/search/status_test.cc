#include "search/status.h"

#include <doctest/doctest.h>

#include "search/sample_index.h"

namespace ibid {

TEST_CASE("status of the sample") {
    const SampleIndex sample;
    const Status status = status_of(Shard(sample.dir()));
    CHECK(status.dir == sample.dir());
    CHECK(status.count == Count{14, 3});
    const auto of = [&](Kind kind) {
        return status.passages_by_kind[static_cast<int>(kind)];
    };
    CHECK(of(Kind::body) == 8);
    CHECK(of(Kind::title) == 3);
    CHECK(of(Kind::heading) == 2);
    CHECK(of(Kind::note) == 1);
    CHECK(of(Kind::caption) == 0);
    CHECK(status.undated_articles == 1);
    CHECK(status.actors_known > 10);
    CHECK(status.bytes > 1000);
}

TEST_CASE("the oldest and the newest date") {
    const struct {
        std::vector<std::string> dates;
        std::string oldest;
        std::string newest;
    } rows[] = {
        {{}, "", ""},
        {{""}, "", ""},
        {{"2022-03"}, "2022-03", "2022-03"},
        {{"2022-03-15", "", "2021"}, "2021", "2022-03-15"},
        // A year may reach further than its days that are known.
        {{"2022-03-15", "2022"}, "2022", "2022"},
        {{"2022-12-31", "2022-01-01"}, "2022-01-01", "2022-12-31"},
    };
    for (const auto& row : rows) {
        std::vector<Document> documents;
        for (const std::string& date : row.dates)
            documents.push_back(
                dated_article("a" + std::to_string(documents.size()), "", date,
                              {}, "", {"Text."}));
        const SampleIndex sample(documents);
        const Status status = status_of(Shard(sample.dir()));
        CHECK(to_string(status.oldest) == row.oldest);
        CHECK(to_string(status.newest) == row.newest);
        CHECK(status.count.articles == row.dates.size());
    }
}

TEST_CASE("each index has a status of its own") {
    const SampleIndex one;
    const SampleIndex other({sample_article("a", "", {"One."})});
    Index index(std::vector{one.dir(), other.dir()});
    const auto all = index.status();
    REQUIRE(all.size() == 2);
    CHECK(all[0].count == Count{14, 3});
    CHECK(all[1].count == Count{1, 1});
    CHECK(all[1].dir == other.dir());
}

}  // namespace ibid
