// The values that a column has for matching rows, one after the other.
//
//   std::vector<std::uint32_t> rows{3, 70}, sets;
//   gather(segment.actors(), rows, sets);   // of row 3, of row 70
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "store/page_check.h"
#include "store/section.h"

namespace ibid {

// Rows ascend. Where they lie close their page is checked once for several, so
// that processors read them without a branch.
template <class T>
void gather(const Section<T>& column, std::span<const std::uint32_t> rows,
            std::vector<T>& values) {
    constexpr std::size_t several = 16;
    constexpr std::size_t close = page_size / sizeof(T);
    values.resize(rows.size());
    for (std::size_t from = 0; from < rows.size(); from += several) {
        const std::size_t end = std::min(from + several, rows.size());
        const std::uint32_t first = rows[from], last = rows[end - 1];
        if (last - first < close) {
            const auto part = column.range(first, last + 1);
            for (std::size_t i = from; i < end; ++i)
                values[i] = part[rows[i] - first];
        } else {
            for (std::size_t i = from; i < end; ++i)
                values[i] = column[rows[i]];
        }
    }
}

}  // namespace ibid
