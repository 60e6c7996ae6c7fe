// Bits by row of a segment that are the same for one search after the other:
// made once, a stretch of rows at a time as they are asked for.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/node.h"

namespace ibid {

class StretchBits {
public:
    // Rows of a stretch: a multiple of 64.
    static constexpr std::uint32_t rows_each = Bits::size;

    explicit StretchBits(std::uint32_t rows)
        : rows_(rows), bits_((rows + 63) / 64), made_(rows / rows_each + 1) {}

    // Those of the window, 64 in each. make(first, end, set) is called for
    // stretches that were not asked for before, and calls set(row).
    template <class Make>
    std::span<const std::uint64_t> rows(const Window& window, Make make) {
        for (std::uint32_t i = window.first / rows_each;
             i * rows_each < window.end; ++i) {
            if (made_[i]) continue;
            const std::uint32_t first = i * rows_each;
            make(first, first + std::min(rows_each, rows_ - first),
                 [&](std::uint32_t row) {
                     bits_[row / 64] |= std::uint64_t{1} << (row % 64);
                 });
            made_[i] = true;
        }
        return std::span(bits_).subspan(window.first / 64,
                                        (window.size() + 63) / 64);
    }

private:
    std::uint32_t rows_;
    std::vector<std::uint64_t> bits_;
    std::vector<bool> made_;  // by stretch
};

}  // namespace ibid
