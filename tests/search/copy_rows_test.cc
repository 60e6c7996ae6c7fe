#include "search/copy_rows.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace ibid {

namespace {

CopyGroups::InSegment random_rows(std::mt19937& random, std::uint32_t rows) {
    CopyGroups::InSegment in;
    for (std::uint32_t row = 0; row < rows; ++row)
        if (random() % 5 == 0) {
            in.rows.push_back(row);
            in.groups.push_back(static_cast<std::uint32_t>(random() % 100));
        }
    return in;
}

std::uint32_t listed_group(const CopyGroups::InSegment& in, std::uint32_t row) {
    const auto at = std::ranges::find(in.rows, row);
    return at == in.rows.end()
               ? CopyGroups::none
               : in.groups[static_cast<std::size_t>(at - in.rows.begin())];
}

}  // namespace

TEST_CASE("rows with copies give the groups that are listed") {
    std::mt19937 random(2);
    for (const std::uint32_t rows : {1u, 63u, 64u, 65u, 5000u, 9000u}) {
        const CopyGroups::InSegment in = random_rows(random, rows);
        const CopyRows copies(in, rows);
        for (std::uint32_t row = 0; row < rows; ++row)
            CHECK(copies.group_of(row) == listed_group(in, row));

        for (std::uint32_t first = 0; first < rows; first += Bits::size) {
            const Window window{first, std::min(rows, first + Bits::size)};
            Bits wanted;
            std::vector<std::uint32_t> expected;
            for (std::uint32_t row = first; row < window.end; ++row) {
                if (random() % 3 != 0) continue;
                wanted.set(row - first);
                if (listed_group(in, row) != CopyGroups::none)
                    expected.push_back(listed_group(in, row));
            }
            std::vector<std::uint32_t> found;
            copies.each(window, wanted,
                        [&](std::uint32_t group) { found.push_back(group); });
            CHECK(found == expected);
        }
    }
}

TEST_CASE("without copies nothing is found") {
    const CopyGroups::InSegment none;
    const CopyRows copies(none, 100);
    Bits all;
    all.set(0, 100);
    bool any = false;
    copies.each({0, 100}, all, [&](std::uint32_t) { any = true; });
    CHECK_FALSE(any);
    CHECK(copies.group_of(99) == CopyGroups::none);
}

}  // namespace ibid
