// FoundRows: which rows of a segment match, window by window.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "search/node.h"

namespace ibid {

class FoundRows {
public:
    explicit FoundRows(std::size_t windows = 0) { parts_.reserve(windows); }

    // Windows ascend.
    void add(const Window& window, const Bits& rows) {
        parts_.push_back({window.first, rows});
    }

    // How many of the rows in [first, end).
    std::uint32_t count(std::uint32_t first, std::uint32_t end) const {
        std::uint32_t sum = 0;
        auto part = std::ranges::upper_bound(parts_, first, {}, &Part::first);
        if (part != parts_.begin()) --part;
        for (; part != parts_.end() && part->first < end; ++part) {
            const std::uint32_t stop = std::min(end - part->first, Bits::size);
            const auto from = std::max(first, part->first) - part->first;
            for (std::uint32_t row = part->rows.next(from); row < stop;
                 row = part->rows.next(row + 1))
                ++sum;
        }
        return sum;
    }

private:
    struct Part {
        std::uint32_t first = 0;
        Bits rows;
    };
    std::vector<Part> parts_;
};

}  // namespace ibid
