#include "search/found_rows.h"

#include <doctest/doctest.h>

#include <random>
#include <set>
#include <vector>

namespace ibid {

TEST_CASE("rows between two others, in windows with gaps") {
    std::mt19937 random(84);
    for (int round = 0; round < 40; ++round) {
        FoundRows found;
        std::set<std::uint32_t> rows;
        std::uint32_t first = 0;
        for (int i = 0; i < 6; ++i) {
            Bits bits;
            // Some windows have none.
            for (auto n = random() % 4 * (random() % 20); n > 0; --n)
                bits.set(static_cast<std::uint32_t>(random() % Bits::size));
            bits.each([&](std::uint32_t row) { rows.insert(first + row); });
            CHECK(found.add({first, first + Bits::size}, bits) == bits.any());
            first +=
                Bits::size + static_cast<std::uint32_t>(random() % 99) * 64;
        }
        std::vector<std::uint32_t> all;
        found.each([&](std::uint32_t row) { all.push_back(row); });
        CHECK(all == std::vector(rows.begin(), rows.end()));
        CHECK(found.count() == rows.size());
        CHECK(found.empty() == rows.empty());
        for (int i = 0; i < 60; ++i) {
            const auto from = static_cast<std::uint32_t>(random() % first);
            const auto to = from + static_cast<std::uint32_t>(random() % 9000);
            CHECK(found.count(from, to) ==
                  static_cast<std::uint32_t>(std::distance(
                      rows.lower_bound(from), rows.lower_bound(to))));
        }
    }
    CHECK(FoundRows().count(0, 100) == 0);
}

}  // namespace ibid
