#include "search/scorer.h"

#include <algorithm>
#include <span>
#include <utility>

namespace ibid {

namespace {

constexpr std::uint32_t usual_length = 256;

// Says that the lengths of these rows will be read soon: where few rows of a
// window match, each is a wait for memory.
void fetch(std::span<const std::uint16_t> lengths, const Bits& rows) {
    constexpr std::size_t in_line = 64 / sizeof lengths[0];
    for (std::size_t i = 0; i < lengths.size(); i += in_line)
        if ((rows.word(i / 64) >> i % 64 &
             ((std::uint64_t{1} << in_line) - 1)) != 0)
            __builtin_prefetch(&lengths[i]);
}

}  // namespace

Scorer::Scorer(const Plan& plan)
    : plan_(&plan), scores_(Bits::size), times_(Bits::size) {
    for (std::size_t leaf = 0; leaf < plan.weights.size(); ++leaf)
        by_weight_.push_back(leaf);
    std::ranges::stable_sort(
        by_weight_, {}, [&](std::size_t leaf) { return plan.weights[leaf]; });
    norms_.reserve(usual_length);
    for (std::uint32_t length = 0; length < usual_length; ++length)
        norms_.push_back(length_norm(length, plan.mean_length));
}

void Scorer::keep_promising(const SegmentPlan& segment, const Window& window,
                            Bits& rows, double least) const {
    auto leaf = by_weight_.begin();
    for (double sum = 0; leaf != by_weight_.end(); ++leaf) {
        sum += most_score(plan_->weights[*leaf]);
        if (sum > least) break;
    }
    if (leaf == by_weight_.begin()) return;
    Bits found;
    for (; leaf != by_weight_.end(); ++leaf) {
        const Leaf& words = segment.query.leaves[*leaf];
        for (const NodePtr& place : {words.text, words.heading, words.title})
            if (place) place->gather(window, rows, found);
    }
    rows &= found;
}

void Scorer::add_context(const NodePtr& node, double share,
                         const Window& window, const Bits& rows) {
    if (!node) return;
    const std::size_t before = context_.size();
    node->count(window, rows, context_);
    for (std::size_t i = before; i < context_.size(); ++i)
        times_[context_[i].row] += share * context_[i].times;
}

void Scorer::add_leaf(double weight, const std::uint16_t* lengths) {
    const auto add = [&](std::uint32_t row, double times) {
        scores_[row] += word_score(weight, times, norm(lengths[row]));
    };
    if (context_.empty()) {
        for (const Occurrence& one : text_) add(one.row, one.times);
        return;
    }
    for (const Occurrence& one : text_)
        add(one.row, one.times + std::exchange(times_[one.row], 0));
    for (const Occurrence& one : context_)
        if (times_[one.row] != 0)
            add(one.row, std::exchange(times_[one.row], 0));
}

void Scorer::add_leaves(const SegmentPlan& segment, const Window& window,
                        const Bits& rows) {
    const auto lengths =
        segment.segment().length().range(window.first, window.end);
    fetch(lengths, rows);
    for (std::size_t i = 0; i < segment.query.leaves.size(); ++i) {
        const Leaf& leaf = segment.query.leaves[i];
        context_.clear();
        add_context(leaf.heading, heading_share, window, rows);
        add_context(leaf.title, title_share, window, rows);
        text_.clear();
        leaf.text->count(window, rows, text_);
        add_leaf(plan_->weights[i], lengths.data());
    }
}

Occurrences occurrences(const Leaf& leaf, std::uint32_t row) {
    const std::uint32_t first = row / 64 * 64;
    const Window window{first, row + 1};
    Bits wanted;
    wanted.set(row - first);
    const auto times = [&](const NodePtr& node) {
        OccurrenceList found;
        if (node) node->count(window, wanted, found);
        return found.empty() ? 0 : found[0].times;
    };
    return {times(leaf.text), times(leaf.heading), times(leaf.title)};
}

}  // namespace ibid
