#include "store/row_bits.h"

#include <doctest/doctest.h>

#include <random>

namespace ibid {

TEST_CASE("bits are read as they were added") {
    std::mt19937 random(86);
    for (const std::size_t size : {0u, 1u, 63u, 64u, 65u, 1000u}) {
        CAPTURE(size);
        RowBits bits;
        std::vector<bool> expected;
        for (std::size_t i = 0; i < size; ++i) {
            expected.push_back(random() % 3 == 0);
            bits.add(expected.back());
        }
        CHECK(bits.words().size() == RowBits::words_for(size));
        for (std::size_t i = 0; i < size; ++i)
            CHECK(row_bit(bits.words(), i) == expected[i]);
    }
    RowBits last;
    for (int i = 0; i < 70; ++i) last.add(i == 69);
    CHECK(last.words() == std::vector<std::uint64_t>{0, 1u << 5});
}

}  // namespace ibid
