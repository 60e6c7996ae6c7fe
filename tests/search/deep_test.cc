#include "search/deep.h"

#include <doctest/doctest.h>

#include "search/random_index.h"

namespace ibid {

namespace {

std::string told(const std::vector<Match>& matches) {
    std::string rows;
    for (const Match& match : matches)
        rows += (rows.empty() ? "" : " ") + std::to_string(match.id.row);
    return rows;
}

Match match_of(std::uint32_t row, double score) {
    Match match;
    match.id.row = row;
    match.score = score;
    return match;
}

}  // namespace

TEST_CASE("the first three stay the first") {
    const std::vector<Match> first{match_of(1, 9), match_of(2, 8),
                                   match_of(3, 7), match_of(4, 6)};
    const struct {
        std::vector<Match> deeper;
        const char* order;
    } rows[] = {
        {{match_of(1, 1), match_of(2, 2), match_of(3, 3), match_of(4, 4)},
         "1 2 3 4"},
        {{match_of(5, 9), match_of(4, 8), match_of(3, 3), match_of(2, 2),
          match_of(1, 1)},
         "1 2 3 5 4"},
        {{match_of(4, 8), match_of(3, 3)}, "3 4"},
        {{match_of(1, 9), match_of(2, 8), match_of(3, 7)}, "1 2 3"},
        {{}, ""},
    };
    for (const auto& row : rows) {
        std::vector<Match> deeper = row.deeper;
        pin_first(first, false, deeper);
        std::ranges::sort(deeper, better);
        CHECK(told(deeper) == row.order);
        for (const Match& match : deeper) CHECK(match.lift >= 0);
    }
}

TEST_CASE("an article is the same with another best passage") {
    std::vector<Match> deeper{match_of(5, 9), match_of(2, 1)};
    deeper[0].article = 2;
    deeper[1].article = 1;
    Match first = match_of(1, 9);
    first.article = 1;
    pin_first({first}, true, deeper);
    std::ranges::sort(deeper, better);
    CHECK(told(deeper) == "2 5");
    CHECK(deeper[0].lift > 0);
}

TEST_CASE("words that the best hits share are told") {
    const SampleIndex sample(
        {sample_article("a", "", {"The quay and the crane and the rope."}),
         sample_article("b", "", {"A quay needs a crane."}),
         sample_article("c", "", {"A crane for the harbour."}),
         sample_article("d", "", {"Quay and sea."}),
         sample_article("e", "",
                        {"Sea and sky, wind and rain.", "Sky and wind again.",
                         "Rain fell on the sea all day and all night.",
                         "Nobody saw the stars before the morning."})});
    SearchOptions options;
    options.deep = true;
    const Results results = sample.search("quay", options);
    REQUIRE(results.query.remarks.size() == 1);
    const std::string remark = results.query.remarks[0].text;
    CHECK(remark.find("crane") != remark.npos);  // in two of three hits
    CHECK(remark.find("rope") == remark.npos);   // in one
    CHECK(results.query.remarks[0].information);
}

TEST_CASE("what is found stays the same, and highlighted as typed") {
    Random random(93);
    const TempDir dir;
    write_random_index(random, dir.path(), "a");
    Index index(dir.path());
    for (int i = 0; i < 80; ++i) {
        const std::string text = random_query(random, {});
        SearchOptions options;
        options.limit = 1000;
        options.by_article = i % 2 == 0;
        const Results plain = index.search(text, options);
        options.deep = true;
        const Results deep = index.search(text, options);
        CAPTURE(text);
        CHECK(deep.count == plain.count);
        CHECK(deep.hits.size() == plain.hits.size());
        CHECK(deep.query.words == plain.query.words);
        for (std::size_t k = 0; k < plain.hits.size() && k < pinned_hits; ++k)
            CHECK(place_of(deep.hits[k]) == place_of(plain.hits[k]));
    }
}

}  // namespace ibid
