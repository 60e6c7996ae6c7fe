#include "store/bit_packing.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

namespace ibid {

namespace {

using Numbers = std::array<std::uint32_t, packed_numbers>;

Numbers random_numbers(std::mt19937& random, unsigned bits) {
    Numbers numbers{};
    for (std::uint32_t& number : numbers)
        number =
            bits == 0 ? 0 : static_cast<std::uint32_t>(random()) >> (32 - bits);
    return numbers;
}

}  // namespace

TEST_CASE("the largest number says how many bits are needed") {
    for (const std::size_t at : {0, 1, 64, 127}) {
        Numbers numbers{};
        CHECK(bits_for(numbers.data()) == 0);
        for (unsigned bits = 1; bits <= 32; ++bits) {
            numbers[at] = std::uint32_t{1} << (bits - 1);
            CHECK(bits_for(numbers.data()) == bits);
            numbers[at] |= numbers[at] - 1;
            CHECK(bits_for(numbers.data()) == bits);
        }
    }
}

TEST_CASE("numbers of every width come back, and nothing is written beyond") {
    std::mt19937 random(1);
    for (unsigned bits = 0; bits <= 32; ++bits)
        for (int round = 0; round < 20; ++round) {
            CAPTURE(bits);
            Numbers numbers = random_numbers(random, bits);
            if (bits > 0)
                numbers[random() % packed_numbers] |= 1u << (bits - 1);
            CHECK(bits_for(numbers.data()) == bits);
            std::string packed(packed_size(bits) + 1, 'x');
            pack(numbers.data(), bits, packed.data());
            CHECK(packed.back() == 'x');
            Numbers back;
            back.fill(77);
            unpack(packed.data(), bits, back.data());
            CHECK(back == numbers);
        }
}

TEST_CASE("packed numbers lie anywhere in memory") {
    std::mt19937 random(2);
    const Numbers numbers = random_numbers(random, 13);
    for (std::size_t offset = 0; offset < 16; ++offset) {
        std::string packed(offset + packed_size(13), 'x');
        pack(numbers.data(), 13, packed.data() + offset);
        Numbers back{};
        unpack(packed.data() + offset, 13, back.data());
        CHECK(back == numbers);
    }
}

}  // namespace ibid
