// Matching rows -> how often each pair of actors is named in one of them.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "search/matcher.h"
#include "search/shard.h"
#include "store/numbering.h"

namespace ibid {

struct PairCount {
    std::uint32_t first = 0;  // numbers of actors
    std::uint32_t second = 0;
    std::uint32_t passages = 0;
    std::uint32_t articles = 0;
    DateRange earliest;  // days of the articles' dates; 0: all undated
    DateRange latest;
    RowId example;  // the passage that names the fewest besides
};

class PairCounter {
public:
    // The shards must outlive it.
    explicit PairCounter(const Shards& shards) : shards_(shards) {}

    // Each segment once.
    void add(const SegmentMatches& found);

    std::string_view actor(std::uint32_t number) const {
        return actors_[number];
    }
    // In no order.
    std::vector<PairCount> take() const;

private:
    struct Cell {
        PairCount count;
        std::uint32_t article = no_row;  // the last one counted
        std::uint32_t example_cost = 0;  // how bad the example is
    };
    using Pairs = std::vector<std::uint32_t>;

    void begin(const Segment& segment);
    const Pairs& pairs_of(std::uint32_t set);
    std::uint32_t pair(std::uint32_t a, std::uint32_t b);
    void add_row(Cell& cell, std::uint32_t article, const RowId& id,
                 std::uint32_t cost) const;

    const Shards& shards_;
    Numbering actors_;
    std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
    std::vector<Cell> cells_;
    // Of the present segment: by set, once it was met.
    const Segment* segment_ = nullptr;
    std::vector<std::pair<bool, Pairs>> pairs_of_set_;
};

}  // namespace ibid
