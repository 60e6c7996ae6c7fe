#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "search/all_windows.h"
#include "search/many_passages.h"
#include "search/word_nodes.h"

namespace ibid {

namespace {

std::string runs_by_row(const Segment& segment, std::vector<WordMatch> words) {
    for (WordMatch& word : words) word.bind(segment);
    std::string all;
    std::vector<std::uint32_t> ids;
    for (std::uint32_t row = 0; row < segment.rows(); ++row) {
        segment.sequence(row, ids);
        if (const std::uint32_t runs = count_runs(words, ids))
            all += (all.empty() ? "" : " ") + std::to_string(row) + ':' +
                   std::to_string(runs);
    }
    return all;
}

NodePtr place_of(const Segment& segment, const WordMatch& word) {
    std::vector<NodePtr> places;
    for (const std::string& stem : word.stems())
        if (const auto id = segment.find_term(Place::text, stem))
            places.push_back(term_node(segment, *id));
    return any_of(std::move(places));
}

}  // namespace

TEST_CASE("runs in many passages, of common words and rare ones") {
    std::mt19937 random(9);
    const SampleIndex sample(many_passages(random));
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    REQUIRE(segment.rows() > Bits::size);
    Analyzer analyzer;
    std::size_t found = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<WordMatch> words;
        std::vector<NodePtr> places;
        for (auto left = 2 + random() % 3; left > 0; --left) {
            words.emplace_back(Query::Form::stemmed, passage_word(random),
                               analyzer);
            places.push_back(place_of(segment, words.back()));
        }
        const std::string expected = runs_by_row(segment, words);
        const NodePtr node = run_node(segment, words, std::move(places));
        const std::uint32_t size = random() % 2 ? Bits::size : 640;
        CHECK(counts_of(*node, segment.rows(), size) == expected);
        CHECK(rows_of(*node, segment.rows(), size).size() ==
              static_cast<std::size_t>(std::ranges::count(expected, ':')));
        found += expected.size();
    }
    CHECK(found > 100'000);
}

TEST_CASE("a run with a word that is nowhere") {
    std::mt19937 random(9);
    const SampleIndex sample(many_passages(random));
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    Analyzer analyzer;
    const std::vector<WordMatch> words{
        {Query::Form::stemmed, "state", analyzer},
        {Query::Form::stemmed, "nowhere", analyzer}};
    const NodePtr node =
        run_node(segment, words,
                 {place_of(segment, words[0]), place_of(segment, words[1])});
    CHECK(node->next(0) == no_row);
    CHECK(node->estimate() == 0);
}

}  // namespace ibid
