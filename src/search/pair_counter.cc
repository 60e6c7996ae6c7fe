#include "search/pair_counter.h"

#include <algorithm>

#include "store/inferred_value.h"

namespace ibid {

namespace {

// A passage of so many words can be read at a glance and still says something.
constexpr std::uint32_t good_length = 60;

// How little a passage shows of a pair: others are named, it is short or long.
std::uint32_t cost_of(std::size_t actors, std::uint32_t length) {
    const std::uint32_t off =
        length > good_length ? length - good_length : good_length - length;
    return static_cast<std::uint32_t>(std::min<std::size_t>(actors, 0x7FFF))
               << 16 |
           std::min<std::uint32_t>(off, 0xFFFF);
}

}  // namespace

void PairCounter::begin(const Segment& segment) {
    segment_ = &segment;
    pairs_of_set_.assign(segment.sets(), {});
    for (Cell& cell : cells_) cell.article = no_row;
}

std::uint32_t PairCounter::pair(std::uint32_t a, std::uint32_t b) {
    const auto [found, is_new] = numbers_.emplace(
        std::uint64_t{a} << 32 | b, static_cast<std::uint32_t>(cells_.size()));
    if (is_new) {
        cells_.emplace_back();
        cells_.back().count.first = a;
        cells_.back().count.second = b;
    }
    return found->second;
}

const PairCounter::Pairs& PairCounter::pairs_of(std::uint32_t set) {
    auto& [known, pairs] = pairs_of_set_[set];
    if (known) return pairs;
    known = true;
    std::vector<std::uint32_t> actors;
    for (const std::uint32_t value : segment_->set(set))
        if (!is_inferred_value(segment_->value(value)))
            actors.push_back(actors_.number(segment_->value(value)).id);
    std::ranges::sort(actors);
    for (std::size_t i = 0; i < actors.size(); ++i)
        for (std::size_t j = i + 1; j < actors.size(); ++j)
            pairs.push_back(pair(actors[i], actors[j]));
    return pairs;
}

void PairCounter::add_row(Cell& cell, std::uint32_t article, const RowId& id,
                          std::uint32_t cost) const {
    PairCount& count = cell.count;
    if (count.passages == 0 || cost < cell.example_cost) {
        count.example = id;
        cell.example_cost = cost;
    }
    ++count.passages;
    if (cell.article == article) return;
    cell.article = article;
    ++count.articles;
    const DateRange days = segment_->days(article);
    if (days.from == 0) return;
    if (count.earliest.from == 0 || days.from < count.earliest.from)
        count.earliest = days;
    if (days.to > count.latest.to) count.latest = days;
}

void PairCounter::add(const SegmentMatches& found) {
    const Segment& segment = shards_[found.shard].segment(found.segment);
    begin(segment);
    found.rows.each([&](std::uint32_t row) {
        const Pairs& pairs = pairs_of(segment.actors()[row]);
        if (pairs.empty()) return;
        const std::uint32_t cost = cost_of(pairs.size(), segment.length()[row]);
        const std::uint32_t article = segment.article_of()[row];
        for (const std::uint32_t number : pairs)
            add_row(cells_[number], article, {found.shard, found.segment, row},
                    cost);
    });
}

std::vector<PairCount> PairCounter::take() const {
    std::vector<PairCount> counts;
    for (const Cell& cell : cells_)
        if (cell.count.passages > 0) counts.push_back(cell.count);
    return counts;
}

}  // namespace ibid
