#include "search/matcher.h"

#include <doctest/doctest.h>

#include "search/adjacency.h"
#include "search/random_index.h"

namespace ibid {

namespace {

// The words of the leaves that a query is compiled to.
std::string leaves_of(const Query& query, const Shards& shards) {
    Analyzer analyzer;
    std::vector<Compiled> compiled;
    for (const Shard& shard : shards)
        compiled.push_back(compile(query, shard, analyzer));
    const Scorer scorer(shards, compiled);
    std::string all;
    for (std::size_t i = 0; i < scorer.leaves(); ++i) {
        CHECK(scorer.weight(i) > 0);
        for (const std::string& word : scorer.leaf(i).words)
            all += (all.empty() ? "" : " ") + word;
    }
    return all;
}

std::vector<Match> matches(const SampleIndex& sample, const std::string& text) {
    const Shards shards = sample.shards();
    Analyzer analyzer;
    return match(parse_and_resolve(text, shards), shards, {}, analyzer).ranked;
}

}  // namespace

TEST_CASE("the words that score, in the order of the query") {
    const SampleIndex sample;
    const Shards shards = sample.shards();
    const struct {
        std::string query;
        std::string leaves;
    } rows[] = {
        {"", ""},
        {"nato sea", "nato sea"},
        {"sea OR (nato the quad)", "sea nato the quad"},
        {"nato -sea -(quad OR \"asian nato\")", "nato"},
        {"-nato", ""},
        {"title:ships actor:DPRK date:2022", ""},
        {"\"asian nato\" ve*", "asian nato ve"},
        {"the sea", "the sea"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const Query query = parse_and_resolve(row.query, shards);
        CHECK(leaves_of(query, shards) == row.leaves);
    }
}

TEST_CASE("a word scores wherever it stands in the tree") {
    const SampleIndex sample(
        {sample_article("a", "", {"Alpha gamma.", "Alpha beta.", "Gamma."})});
    // Passage 1 matches by gamma; alpha counts too, though beta is missing.
    const auto ranked = sample.ranked("(alpha beta) OR gamma");
    CHECK(ranked == "a/2 a/1 a/3");
}

TEST_CASE("the kinds that are not asked for are left out") {
    const SampleIndex sample;
    const Shards shards = sample.shards();
    Analyzer analyzer;
    const auto count = [&](std::uint32_t kinds) {
        MatchRequest request;
        request.kinds = kinds;
        return match(Query{}, shards, request, analyzer).count;
    };
    CHECK(count(~0u) == Count{14, 3});
    CHECK(count(1u << static_cast<int>(Kind::body)) == Count{8, 3});
    CHECK(count(1u << static_cast<int>(Kind::note)) == Count{1, 1});
    CHECK(count(0) == Count{0, 0});
}

TEST_CASE("a match says where it lies and when it was published") {
    const SampleIndex sample;
    const auto found = matches(sample, "mourned");
    REQUIRE(found.size() == 1);
    CHECK(found[0].first_day == 20220101);
    CHECK(found[0].shard == 0);
    CHECK(found[0].article < found[0].document);
    CHECK(found[0].score > 0);
    CHECK(found[0].adjacency == 0);
}

TEST_CASE("words side by side lift a passage") {
    std::vector<std::string> paragraphs{"Lanes at sea are open.",
                                        "Sea lanes are now open.",
                                        "Nothing of this."};
    const SampleIndex sample({sample_article("a", "", paragraphs)});
    CHECK(sample.ranked("sea lanes") == "a/2 a/1");
    CHECK(sample.ranked("lanes sea") == "a/1 a/2");  // not in this order
    const auto found = matches(sample, "sea lanes");
    CHECK(found[0].adjacency > 0);
    CHECK(found[1].adjacency == 0);
    CHECK(matches(sample, "sea -lanes").empty());
}

TEST_CASE("pairs of words that may stand side by side") {
    const SampleIndex sample(
        {sample_article("a", "", {"Sea lanes, sea lanes and open sea."})});
    const struct {
        std::string query;
        std::string pairs;  // that the passage has
    } rows[] = {
        {"sea", ""},
        {"sea lanes", "sea lanes:2"},
        {"sea lane", "sea lane:2"},  // in any form
        {"sea =lane", ""},
        {"open sea lanes", "open sea:1 sea lanes:2"},
        {"sea OR lanes", "sea lanes:2"},
        {"sea (lanes OR open)", ""},
        {"\"sea lanes\" open", ""},  // a phrase says it already
        {"title:sea lanes", ""},
        {"sea lan*", "sea lan:2"},
        {"nothing -(sea lanes)", ""},
        {"", ""},
    };
    const Shards shards = sample.shards();
    Analyzer analyzer;
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const Query query = parse_and_resolve(row.query, shards);
        std::vector<Compiled> compiled;
        compiled.push_back(compile(query, shards[0], analyzer));
        const Scorer scorer(shards, compiled);
        Adjacency adjacency(query, scorer, analyzer);
        std::string pairs;
        double sum = 0;
        for (const auto& pair : adjacency.found(shards[0], 2)) {
            pairs += (pairs.empty() ? "" : " ") + pair.words + ':' +
                     std::to_string(pair.times);
            sum += pair.score;
        }
        CHECK(pairs == row.pairs);
        CHECK(adjacency.score(shards[0], 2) == sum);
        CHECK(adjacency.score(shards[0], 1000) == 0);
    }
}

}  // namespace ibid
