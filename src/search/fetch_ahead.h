// Passages of a window one by one, while memory brings the words of the next
// ones: they lie far apart, and waiting for each would take longer than reading
// it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "search/bits.h"
#include "store/segment.h"

namespace ibid {

// Calls each(row) for the rows, which are counted from row `first` of the
// segment, and whose words each() reads.
template <class Each>
void each_fetched(const Segment& segment, std::uint32_t first, const Bits& rows,
                  Each each) {
    // First comes where words begin, then the words.
    constexpr std::size_t ahead = 12;
    constexpr std::size_t far_ahead = 32;
    std::array<std::uint32_t, Bits::size> all;
    std::size_t size = 0;
    rows.each([&](std::uint32_t row) { all[size++] = row; });
    const auto begin = [&](std::size_t i) {
        if (i < size) segment.fetch_begin(first + all[i]);
    };
    const auto words = [&](std::size_t i) {
        if (i < size) segment.fetch_words(first + all[i]);
    };
    for (std::size_t i = 0; i < far_ahead; ++i) begin(i);
    for (std::size_t i = 0; i < ahead; ++i) words(i);
    for (std::size_t i = 0; i < size; ++i) {
        begin(i + far_ahead);
        words(i + ahead);
        each(all[i]);
    }
}

}  // namespace ibid
