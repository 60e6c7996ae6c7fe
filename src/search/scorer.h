// Scores the rows of a window, leaf by leaf: BM25 over text, headings and
// titles together.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "search/plan.h"
#include "search/rank.h"

namespace ibid {

class Scorer {
public:
    // The plan must outlive it.
    explicit Scorer(const Plan& plan);

    // Takes the rows away that cannot score more than `least`: the others have
    // a word besides the ones that are worth less all together (MaxScore:
    // Turtle, Flood: Query Evaluation: Strategies and Optimizations, 1995).
    void keep_promising(const SegmentPlan& segment, const Window& window,
                        Bits& rows, double least) const;

    // Calls each(row, score) for the rows, by their distance from the window's
    // first.
    template <class Each>
    void score(const SegmentPlan& segment, const Window& window,
               const Bits& rows, Each each) {
        add_leaves(segment, window, rows);
        rows.each([&](std::uint32_t row) {
            each(row, std::exchange(scores_[row], 0));
        });
    }

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
    void add_leaves(const SegmentPlan& segment, const Window& window,
                    const Bits& rows);
    // Adds what one place besides the text has to context_ and times_.
    void add_context(const NodePtr& node, double share, const Window& window,
                     const Bits& rows);
    // Adds a leaf's part, of all places together.
    void add_leaf(double weight, const std::uint16_t* lengths);

    const Plan* plan_;
    std::vector<std::size_t> by_weight_;  // leaves, the least first
    std::vector<double> norms_;           // by length, of the usual lengths
    std::vector<double> scores_;  // by row of the window; 0 between windows
    // Of the leaf at hand: what its text has, what other places have, and the
    // latter's sums by row, which are all 0 between leaves.
    OccurrenceList text_;
    OccurrenceList context_;
    std::vector<double> times_;
};

// What the leaf has in one row.
Occurrences occurrences(const Leaf& leaf, std::uint32_t row);

}  // namespace ibid
