// All rows that a node finds, one window after the other.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "search/node.h"

namespace ibid {

using Rows = std::vector<std::uint32_t>;

template <class Each>
void each_window(Node& node, std::uint32_t rows, std::uint32_t size,
                 Each each) {
    for (std::uint32_t row = node.next(0); row < rows;) {
        const std::uint32_t first = row / 64 * 64;
        const Window window{first, first + std::min(size, rows - first)};
        each(window);
        row = node.next(window.end);
    }
}

inline Rows rows_of(Node& node, std::uint32_t rows,
                    std::uint32_t size = Bits::size) {
    Rows found;
    each_window(node, rows, size, [&](const Window& window) {
        Bits bits;
        bits.set(0, window.size());
        node.narrow(window, bits);
        bits.each(
            [&](std::uint32_t row) { found.push_back(window.first + row); });
    });
    return found;
}

// "3:1 70:2": the rows with how often each has what the node looks for.
inline std::string counts_of(Node& node, std::uint32_t rows,
                             std::uint32_t size = Bits::size) {
    std::string counts;
    each_window(node, rows, size, [&](const Window& window) {
        Bits bits;
        bits.set(0, window.size());
        OccurrenceList found;
        node.count(window, bits, found);
        for (const Occurrence& one : found)
            counts += (counts.empty() ? "" : " ") +
                      std::to_string(window.first + one.row) + ':' +
                      std::to_string(one.times);
    });
    return counts;
}

}  // namespace ibid
