#include "search/best.h"

#include <doctest/doctest.h>

#include <random>

namespace ibid {

TEST_CASE("the best of many, and the first of equal ones") {
    std::mt19937 random(82);
    for (int round = 0; round < 200; ++round) {
        const std::size_t wanted = 1 + random() % 30;
        Best best(wanted);
        std::vector<Match> all;
        for (std::uint32_t row = 0; row < random() % 300; ++row) {
            const Match match{static_cast<double>(random() % 20),
                              {0, row / 100, row % 100}};
            all.push_back(match);
            if (best.lets_in(match.score)) best.add(match);
        }
        std::ranges::sort(all, better);
        all.resize(std::min(all.size(), wanted));
        std::vector<Match> found = best.take();
        std::ranges::sort(found, better);
        REQUIRE(found.size() == all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            CHECK(found[i].id == all[i].id);
    }
}

TEST_CASE("none are wanted, or all of them") {
    CHECK_FALSE(Best(0).lets_in(1e9));
    Best all(~std::size_t{0});
    for (std::uint32_t row = 0; row < 1000; ++row) {
        CHECK(all.lets_in(0));
        all.add({0, {0, 0, row}});
    }
    CHECK(all.take().size() == 1000);
}

}  // namespace ibid
