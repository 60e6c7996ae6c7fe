// FoundRows: which rows of a segment match.
//
//   FoundRows found;
//   found.add(window, rows);         // windows ascend
//   found.each([](std::uint32_t row) {});
//   found.count(first, end);
//
// Rows lie in stretches of 64, of which only those with a match are there: what
// looks at matches takes as long as there are matches, however large the
// segment is.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/node.h"
#include "text/count_ones.h"

namespace ibid {

class FoundRows {
public:
    static constexpr std::uint32_t rows_each = 64;

    // Rows `first` to `first` + 63, the lowest bit first; some are set.
    struct Stretch {
        std::uint32_t first = 0;
        std::uint64_t rows = 0;

        // Calls each(distance from `first`).
        template <class Each>
        void each(Each each) const {
            for (std::uint64_t left = rows; left != 0; left &= left - 1)
                each(static_cast<std::uint32_t>(std::countr_zero(left)));
        }
    };

    // False when there are none. None of them lies behind the window.
    bool add(const Window& window, const Bits& rows) {
        // Without a branch: no guess about the next stretch comes true.
        constexpr std::size_t most = Bits::size / rows_each;
        if (size_ + most > room_.size())
            room_.resize(std::max(2 * room_.size(), size_ + most));
        Stretch* out = room_.data() + size_;
        for (std::uint32_t w = 0; w < most; ++w) {
            *out = {window.first + w * rows_each, rows.word(w)};
            out += rows.word(w) != 0 ? 1 : 0;
        }
        const std::size_t before = size_;
        size_ = static_cast<std::size_t>(out - room_.data());
        return size_ > before;
    }

    bool empty() const { return size_ == 0; }
    // Ascending.
    std::span<const Stretch> stretches() const { return {room_.data(), size_}; }
    // Calls each(row), ascending.
    template <class Each>
    void each(Each each) const {
        for (const Stretch& stretch : stretches())
            stretch.each([&](std::uint32_t i) { each(stretch.first + i); });
    }

    std::uint32_t count() const {
        std::uint32_t sum = 0;
        for (const Stretch& stretch : stretches())
            sum += count_ones(stretch.rows);
        return sum;
    }
    // Of the rows in [first, end).
    std::uint32_t count(std::uint32_t first, std::uint32_t end) const {
        const auto all = stretches();
        auto stretch = std::ranges::lower_bound(
            all, first / rows_each * rows_each, {}, &Stretch::first);
        std::uint32_t sum = 0;
        for (; stretch != all.end() && stretch->first < end; ++stretch)
            stretch->each([&](std::uint32_t i) {
                const std::uint32_t row = stretch->first + i;
                sum += row >= first && row < end ? 1 : 0;
            });
        return sum;
    }

private:
    std::size_t size_ = 0;
    std::vector<Stretch> room_;
};

}  // namespace ibid
