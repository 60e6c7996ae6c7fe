#include "indexer/held_articles.h"

#include <algorithm>
#include <numeric>

namespace ibid {

namespace {

// Positions in the list, in the order of its ids: mostly that of the list.
std::vector<std::size_t> sorted_positions(const IdList& ids) {
    std::vector<std::size_t> positions(ids.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    const auto before = [&](std::size_t a, std::size_t b) {
        return ids[a] < ids[b];
    };
    if (!std::is_sorted(positions.begin(), positions.end(), before))
        std::sort(positions.begin(), positions.end(), before);
    return positions;
}

}  // namespace

HeldArticles::HeldArticles(const FileState* before, bool alike) {
    if (!before) return;
    const bool records =
        alike && before->records.size() == before->articles.size();
    for (const std::size_t i : sorted_positions(before->articles)) {
        const auto [number, is_new] = ids_.number(before->articles[i]);
        if (!is_new) continue;
        records_.push_back(records ? before->records[i] : 0);
        if (records_.back() != 0) known_.push_back({records_.back(), number});
    }
    before_ = ids_.size();
    held_.resize(before_);
    std::sort(known_.begin(), known_.end(), [](const Known& a, const Known& b) {
        return a.record < b.record;
    });
}

const HeldArticles::Known* HeldArticles::find(RecordPrint record) const {
    const auto place = std::lower_bound(
        known_.begin(), known_.end(), record,
        [](const Known& a, RecordPrint b) { return a.record < b; });
    const bool found = place != known_.end() && place->record == record;
    return found ? &*place : nullptr;
}

std::string_view HeldArticles::known(RecordPrint record) const {
    const Known* found = find(record);
    // Another record may have replaced it by now.
    if (!found || records_[found->article] != record) return {};
    return ids_[found->article];
}

void HeldArticles::keep(RecordPrint record) {
    hold(find(record)->article, record);
}

void HeldArticles::put(std::string_view id, RecordPrint record) {
    const auto [number, is_new] = ids_.number(id);
    if (is_new) {
        records_.push_back(0);
        held_.push_back(false);
    }
    hold(number, record);
}

void HeldArticles::hold(Number article, RecordPrint record) {
    records_[article] = record;
    size_ += !held_[article];
    held_[article] = true;
}

std::vector<std::string> HeldArticles::vanished() const {
    std::vector<std::string> ids;
    for (Number i = 0; i < before_; ++i)
        if (!held_[i]) ids.emplace_back(ids_[i]);
    return ids;
}

std::vector<HeldArticles::Number> HeldArticles::in_order(bool before) const {
    std::vector<Number> order;
    order.reserve(ids_.size());
    for (Number i = 0; i < before_; ++i)
        if (before || held_[i]) order.push_back(i);
    const auto fresh =
        order.insert(order.end(), ids_.size() - before_, Number{0});
    std::iota(fresh, order.end(), before_);
    const auto less = [&](Number a, Number b) { return ids_[a] < ids_[b]; };
    std::sort(fresh, order.end(), less);
    std::inplace_merge(order.begin(), fresh, order.end(), less);
    return order;
}

void HeldArticles::note(FileState& state, bool before) const {
    const std::vector<Number> order = in_order(before);
    std::size_t letters = 0;
    for (const Number i : order) letters += ids_[i].size();
    state.articles.reserve(order.size(), letters);
    state.records.reserve(order.size());
    for (const Number i : order) {
        state.articles.push_back(ids_[i]);
        state.records.push_back(records_[i]);
    }
}

}  // namespace ibid
