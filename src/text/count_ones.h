// How many bits of a number are 1: count_ones(0b1011) == 3.
//
// Where a program is built for any x86-64, std::popcount becomes a call into a
// library and takes twice as long as sums.
#pragma once

#include <bit>
#include <cstdint>

namespace ibid {

// Sums of two bits each, then of four, of eight, and of all bytes.
constexpr std::uint32_t sum_ones(std::uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return static_cast<std::uint32_t>(bits * 0x0101010101010101u >> 56);
}

constexpr std::uint32_t count_ones(std::uint64_t bits) {
#ifdef __POPCNT__
    return static_cast<std::uint32_t>(std::popcount(bits));
#else
    return sum_ones(bits);
#endif
}

}  // namespace ibid
