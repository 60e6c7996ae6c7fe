#include "search/scorer.h"

namespace ibid {

namespace {

std::uint32_t times(Cursor* cursor, std::uint32_t document) {
    return cursor && cursor->at(document) ? cursor->frequency() : 0;
}

}  // namespace

Scorer::Scorer(const Shards& shards, const std::vector<Compiled>& compiled) {
    Totals totals;
    for (const Shard& shard : shards) {
        totals.passages += shard.totals.passages;
        totals.body_passages += shard.totals.body_passages;
        totals.body_tokens += shard.totals.body_tokens;
    }
    if (totals.body_passages > 0)
        mean_length_ = static_cast<double>(totals.body_tokens) /
                       static_cast<double>(totals.body_passages);
    if (compiled.empty()) return;
    for (std::size_t leaf = 0; leaf < compiled[0].leaves.size(); ++leaf) {
        queries_.push_back(compiled[0].leaves[leaf].query);
        double weight = 0;
        const std::size_t words = compiled[0].leaves[leaf].passages_with.size();
        for (std::size_t word = 0; word < words; ++word) {
            double with = 0;
            for (const Compiled& one : compiled)
                with += one.leaves[leaf].passages_with[word];
            const auto all = static_cast<double>(totals.passages);
            weight += word_weight(std::min(with, all), all);
        }
        weights_.push_back(weight);
    }
}

Occurrences occurrences(Leaf& leaf, std::uint32_t document) {
    return {times(leaf.text, document), times(leaf.heading, document),
            times(leaf.title, document)};
}

double Scorer::score(Compiled& compiled, std::uint32_t document,
                     std::uint32_t length) const {
    double sum = 0;
    for (std::size_t i = 0; i < compiled.leaves.size(); ++i)
        sum += leaf_score(i, occurrences(compiled.leaves[i], document), length);
    return sum;
}

}  // namespace ibid
