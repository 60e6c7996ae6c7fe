#include "store/bit_packing.h"

#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace ibid {

namespace {

constexpr unsigned word_bits = 32;
constexpr unsigned lanes = 4;
constexpr unsigned steps = packed_numbers / lanes;

// A vector extension that GCC and Clang share.
typedef std::uint32_t Four __attribute__((vector_size(16)));

Four load(const void* from) {
    Four four;
    std::memcpy(&four, from, sizeof four);
    return four;
}

template <unsigned Bits>
void unpack_with(const char* packed, std::uint32_t* numbers) {
    if constexpr (Bits == 0) {
        std::memset(numbers, 0, packed_numbers * sizeof *numbers);
    } else {
        constexpr std::uint32_t mask = Bits == word_bits
                                           ? ~std::uint32_t{0}
                                           : (std::uint32_t{1} << Bits) - 1;
#pragma GCC unroll 32
        for (unsigned i = 0; i < steps; ++i) {
            const unsigned word = i * Bits / word_bits;
            const unsigned shift = i * Bits % word_bits;
            Four four = load(packed + word * sizeof(Four)) >> shift;
            if (shift + Bits > word_bits)
                four |= load(packed + (word + 1) * sizeof(Four))
                        << (word_bits - shift);
            four &= mask;
            std::memcpy(numbers + i * lanes, &four, sizeof four);
        }
    }
}

template <unsigned Bits>
void pack_with(const std::uint32_t* numbers, char* packed) {
    Four four{};
#pragma GCC unroll 32
    for (unsigned i = 0; i < steps; ++i) {
        const unsigned word = i * Bits / word_bits;
        const unsigned shift = i * Bits % word_bits;
        const Four next = load(numbers + i * lanes);
        four |= next << shift;
        if (shift + Bits < word_bits) continue;
        std::memcpy(packed + word * sizeof four, &four, sizeof four);
        const unsigned done = word_bits - shift;
        four = done < word_bits ? next >> done : Four{};
    }
}

using Pack = void (*)(const std::uint32_t*, char*);
using Unpack = void (*)(const char*, std::uint32_t*);

constexpr auto every_width = std::make_index_sequence<word_bits + 1>();

template <std::size_t... Bits>
constexpr std::array<Pack, sizeof...(Bits)> make_packers(
    std::index_sequence<Bits...>) {
    return {pack_with<Bits>...};
}
template <std::size_t... Bits>
constexpr std::array<Unpack, sizeof...(Bits)> make_unpackers(
    std::index_sequence<Bits...>) {
    return {unpack_with<Bits>...};
}

constexpr auto packers = make_packers(every_width);
constexpr auto unpackers = make_unpackers(every_width);

}  // namespace

unsigned bits_for(const std::uint32_t* numbers) {
    std::uint32_t all = 0;
    for (std::size_t i = 0; i < packed_numbers; ++i) all |= numbers[i];
    return static_cast<unsigned>(std::bit_width(all));
}

void pack(const std::uint32_t* numbers, unsigned bits, char* out) {
    packers[bits](numbers, out);
}

void unpack(const char* packed, unsigned bits, std::uint32_t* numbers) {
    unpackers[bits](packed, numbers);
}

}  // namespace ibid
