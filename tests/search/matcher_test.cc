#include "search/matcher.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "search/adjacency.h"
#include "search/plan.h"
#include "search/random_index.h"

namespace ibid {

namespace {

// The words of the leaves that a query is compiled to.
std::string leaves_of(const Query& query, const Shards& shards) {
    Analyzer analyzer;
    const Plan plan = make_plan(query, shards, false, analyzer);
    std::string all;
    for (std::size_t i = 0; i < plan.leaves.size(); ++i) {
        CHECK(plan.weights[i] > 0);
        for (const std::string& word : plan.leaves[i]->words)
            all += (all.empty() ? "" : " ") + word;
    }
    return all;
}

std::vector<Match> matches(const SampleIndex& sample, const std::string& text) {
    const Shards shards = sample.shards();
    Analyzer analyzer;
    std::vector<Match> found =
        match(parse_and_resolve(text, shards), shards, {}, analyzer).best;
    std::ranges::sort(found, better);
    return found;
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

TEST_CASE("a match says where it lies") {
    const SampleIndex sample;
    const auto found = matches(sample, "mourned");
    REQUIRE(found.size() == 1);
    const Shards shards = sample.shards();
    CHECK(found[0].id.shard == 0);
    const Segment& segment = segment_of(shards, found[0].id);
    CHECK(segment.article_of()[found[0].id.row] == found[0].article);
    CHECK(segment.first_days()[found[0].article] == 20220101);
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
        const Plan plan = make_plan(query, shards, false, analyzer);
        Adjacency adjacency(query, plan, analyzer);
        const Segment& segment = shards[0].segment(0);
        std::string pairs;
        double sum = 0;
        for (const auto& pair : adjacency.found(segment, 0)) {
            pairs += (pairs.empty() ? "" : " ") + pair.words + ':' +
                     std::to_string(pair.times);
            sum += pair.score;
        }
        CHECK(pairs == row.pairs);
        CHECK(adjacency.score(segment, 0) == sum);
    }
}

TEST_CASE("more rows than a window holds") {
    std::vector<Document> articles;
    for (int i = 0; i < 5; ++i) {
        std::vector<std::string> paragraphs(1000, "Sea.");
        paragraphs[7] = "Sea, lane.";
        articles.push_back(sample_article(std::to_string(i), "", paragraphs));
    }
    const SampleIndex sample(articles);
    SearchOptions options;
    options.facets = {{"kind"}, {"author"}};
    const Results all = sample.search("sea", options);
    CHECK(all.count == Count{5000, 5});
    CHECK(all.facets[0].values[0].count == Count{5000, 5});
    CHECK(all.facets[1].values[0].count == Count{5000, 5});
    CHECK(all.hits[0].article_passages == 1000);
    CHECK(sample.ranked("lane") == "0/8 1/8 2/8 3/8 4/8");
    CHECK(sample.search("sea -lane").count == Count{4995, 5});
}

}  // namespace ibid
