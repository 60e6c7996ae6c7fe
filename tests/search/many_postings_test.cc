#include "search/many_postings.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

#include "store/page_check.h"

namespace ibid {

namespace {

std::uint32_t below(std::mt19937& random, std::uint32_t end) {
    return static_cast<std::uint32_t>(random() % end);
}

std::vector<Posting> random_postings(std::mt19937& random, std::uint32_t rows,
                                     std::uint32_t most_apart) {
    std::vector<Posting> postings;
    for (std::uint32_t row = below(random, rows); row < rows;
         row += 1 + below(random, most_apart))
        postings.push_back({row, 1 + below(random, 3)});
    return postings;
}

}  // namespace

TEST_CASE("postings of rare and frequent terms together, by window") {
    std::mt19937 random(5);
    constexpr std::uint32_t rows = 30'000;
    int frequent = 0, rare = 0;
    for (int round = 0; round < 40; ++round) {
        std::map<std::uint32_t, std::uint32_t> sums;
        std::vector<std::string> bytes(random() % 8);
        ManyPostings all(rows);
        for (std::string& one : bytes) {
            const auto postings =
                random_postings(random, rows, random() % 2 ? 30 : 9000);
            append_postings(one, postings);
            for (const Posting& posting : postings)
                sums[posting.row] += posting.count;
            const PostingList list(one,
                                   static_cast<std::uint32_t>(postings.size()));
            if (all.is_frequent(list)) {
                ++frequent;
                all.add_frequent(list);
            } else {
                ++rare;
                all.add_rare(postings);
            }
        }
        all.finish();
        std::map<std::uint32_t, std::uint32_t> found;
        for (std::uint32_t row = all.next(0); row < rows;) {
            // Windows begin anywhere, and some are short.
            const std::uint32_t size = random() % 3 ? Bits::size : 128;
            const std::uint32_t first = row / 64 * 64;
            const Window window{first, first + std::min(size, rows - first)};
            all.each(window, [&](std::uint32_t at, std::uint32_t count) {
                REQUIRE(at < window.size());
                found[window.first + at] += count;
            });
            row = all.next(window.end);
            CHECK(row >= window.end);
            const auto coming = sums.lower_bound(window.end);
            if (coming != sums.end()) CHECK(row <= coming->first);
        }
        CHECK(found == sums);
    }
    CHECK(frequent > 20);
    CHECK(rare > 20);
}

TEST_CASE("no postings, no rows") {
    ManyPostings none(10);
    none.finish();
    CHECK(none.next(0) == no_row);
    none.each({0, 10}, [](std::uint32_t, std::uint32_t) { CHECK(false); });
}

TEST_CASE("postings of rows that cannot be") {
    ManyPostings damaged(10);
    damaged.add_rare({{4'000'000'000, 1}});
    CHECK_THROWS_AS(damaged.finish(), DamagedSegment);
}

}  // namespace ibid
