// Orders of numbered things: order[new number] = old number.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace ibid {

template <class Less>
std::vector<std::uint32_t> sorted_order(std::size_t size, Less less) {
    std::vector<std::uint32_t> order(size);
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, less);
    return order;
}

// order[new] = old  ->  rank[old] = new
inline std::vector<std::uint32_t> inverse(
    const std::vector<std::uint32_t>& order) {
    std::vector<std::uint32_t> rank(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    return rank;
}

}  // namespace ibid
