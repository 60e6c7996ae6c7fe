// What each word of a query is worth over all shards together, and the score
// of a passage.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/compile.h"
#include "search/rank.h"

namespace ibid {

class Scorer {
public:
    // `compiled` are the same query's, in the order of the shards.
    Scorer(const Shards& shards, const std::vector<Compiled>& compiled);

    // The cursors of `compiled` stand at or before the document.
    double score(Compiled& compiled, std::uint32_t document,
                 std::uint32_t length) const;

    // Of the query's leaf of that number; a phrase is worth its words' sum.
    double weight(std::size_t leaf) const { return weights_[leaf]; }
    std::size_t leaves() const { return weights_.size(); }
    const Query& leaf(std::size_t i) const { return *queries_[i]; }

    // The part of the score that one leaf gives.
    double leaf_score(std::size_t leaf, const Occurrences& found,
                      std::uint32_t length) const {
        return word_score(weights_[leaf], found, length, mean_length_);
    }

private:
    std::vector<double> weights_;
    std::vector<const Query*> queries_;
    double mean_length_ = 0;
};

// Moves the leaf's cursors to the document and reads off what it has there.
Occurrences occurrences(Leaf& leaf, std::uint32_t document);

}  // namespace ibid
