// Scores the rows of a window, leaf by leaf: BM25 over text, headings and
// titles together.
#pragma once

#include <cstdint>
#include <vector>

#include "search/plan.h"
#include "search/rank.h"

namespace ibid {

class Scorer {
public:
    // The plan must outlive it.
    explicit Scorer(const Plan& plan);

    // By row of the window. Valid until the next call; 0 for rows that are not
    // in `rows`.
    const std::vector<double>& score(const SegmentPlan& segment,
                                     const Window& window, const Bits& rows);

    // The part of a passage's score that one leaf gives.
    double leaf_score(std::size_t leaf, const Occurrences& found,
                      std::uint32_t length) const {
        return word_score(plan_->weights[leaf], found.joined(), norm(length));
    }

private:
    double norm(std::uint32_t length) const {
        return length < norms_.size() ? norms_[length]
                                      : length_norm(length, plan_->mean_length);
    }
    // Adds what one place besides the text has to context_ and times_.
    void add_context(const NodePtr& node, double share, const Window& window,
                     const Bits& rows);
    // Adds a leaf's part, of all places together.
    void add_leaf(double weight, const std::uint16_t* lengths);

    const Plan* plan_;
    std::vector<double> norms_;  // by length, of the usual lengths
    std::vector<double> scores_;
    // Of the leaf at hand: what its text has, what other places have, and the
    // latter's sums by row, which are all 0 between leaves.
    std::vector<Occurrence> text_;
    std::vector<Occurrence> context_;
    std::vector<double> times_;
};

// What the leaf has in one row.
Occurrences occurrences(const Leaf& leaf, std::uint32_t row);

}  // namespace ibid
