#include "search/scorer.h"

namespace ibid {

namespace {

constexpr std::uint32_t usual_length = 256;

// Appends what the places besides the text have.
bool has_context(const Leaf& leaf, const Window& window, const Bits& rows,
                 std::vector<double>& times, std::vector<Occurrence>& found) {
    bool any = false;
    const auto add = [&](const NodePtr& node, double share) {
        if (!node) return;
        found.clear();
        node->count(window, rows, found);
        for (const Occurrence& one : found) times[one.row] += share * one.times;
        any = any || !found.empty();
    };
    add(leaf.heading, heading_share);
    add(leaf.title, title_share);
    return any;
}

}  // namespace

Scorer::Scorer(const Plan& plan)
    : plan_(&plan), scores_(Bits::size), times_(Bits::size) {
    norms_.reserve(usual_length);
    for (std::uint32_t length = 0; length < usual_length; ++length)
        norms_.push_back(length_norm(length, plan.mean_length));
}

void Scorer::add_text(double weight, const std::uint16_t* lengths) {
    for (const Occurrence& one : found_)
        scores_[one.row] +=
            word_score(weight, one.times, norm(lengths[one.row]));
}

void Scorer::add_joined(double weight, const std::uint16_t* lengths,
                        const Bits& rows) {
    for (const Occurrence& one : found_) times_[one.row] += one.times;
    rows.each([&](std::uint32_t row) {
        if (times_[row] == 0) return;
        scores_[row] += word_score(weight, times_[row], norm(lengths[row]));
        times_[row] = 0;
    });
}

const std::vector<double>& Scorer::score(const SegmentPlan& segment,
                                         const Window& window,
                                         const Bits& rows) {
    const std::uint16_t* lengths =
        segment.segment().length().range(window.first, window.end).data();
    rows.each([&](std::uint32_t row) { scores_[row] = 0; });
    for (std::size_t i = 0; i < segment.query.leaves.size(); ++i) {
        const Leaf& leaf = segment.query.leaves[i];
        const bool joined = has_context(leaf, window, rows, times_, found_);
        found_.clear();
        leaf.text->count(window, rows, found_);
        if (joined)
            add_joined(plan_->weights[i], lengths, rows);
        else
            add_text(plan_->weights[i], lengths);
    }
    return scores_;
}

Occurrences occurrences(const Leaf& leaf, std::uint32_t row) {
    const std::uint32_t first = row / 64 * 64;
    const Window window{first, row + 1};
    Bits wanted;
    wanted.set(row - first);
    const auto times = [&](const NodePtr& node) {
        std::vector<Occurrence> found;
        if (node) node->count(window, wanted, found);
        return found.empty() ? 0 : found.front().times;
    };
    return {times(leaf.text), times(leaf.heading), times(leaf.title)};
}

}  // namespace ibid
