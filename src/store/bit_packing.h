// 128 numbers <-> the fewest bits that hold each of them.
//
// Number 4 * i + lane lies in the lane's own stream of 32-bit words, so that
// four are unpacked by one instruction (Lemire, Boytsov: Decoding billions of
// integers per second through vectorization, 2015, section 4).
#pragma once

#include <cstddef>
#include <cstdint>

namespace ibid {

inline constexpr std::size_t packed_numbers = 128;

// The bits that the largest of the numbers needs, 0 to 32.
unsigned bits_for(const std::uint32_t* numbers);

// What pack() writes.
constexpr std::size_t packed_size(unsigned bits) {
    return bits * 16u;
}

// `out` has room for packed_size(bits) bytes; every number fits `bits`.
void pack(const std::uint32_t* numbers, unsigned bits, char* out);
void unpack(const char* packed, unsigned bits, std::uint32_t* numbers);

}  // namespace ibid
