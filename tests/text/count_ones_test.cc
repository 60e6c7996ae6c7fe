#include "text/count_ones.h"

#include <doctest/doctest.h>

#include <bit>
#include <random>

namespace ibid {

TEST_CASE("ones are counted") {
    CHECK(sum_ones(0) == 0);
    CHECK(sum_ones(~std::uint64_t{0}) == 64);
    std::mt19937_64 random(1);
    for (int i = 0; i < 1000; ++i) {
        const std::uint64_t bits = random() & random() >> i % 64;
        CHECK(sum_ones(bits) == std::popcount(bits));
        CHECK(count_ones(bits) == sum_ones(bits));
    }
}

}  // namespace ibid
