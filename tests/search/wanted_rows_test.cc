#include "search/wanted_rows.h"

#include <doctest/doctest.h>

#include "search/random_index.h"
#include "search/shard.h"

namespace ibid {

TEST_CASE("rows of wanted kinds whose articles are there") {
    Random random(9);
    std::size_t left_out = 0;
    for (int round = 0; round < 10; ++round) {
        const TempDir dir;
        write_random_index(random, dir.path(), "one");
        const Shard shard(dir.path());
        for (const OpenSegment& open : shard.columns.segments()) {
            // Body text alone is stored.
            const std::uint32_t kinds = round % 2 == 0 ? 1 : random() % 64;
            WantedRows wanted(open, kinds);
            const Window window{0, open.segment.rows()};
            for (int again = 0; again < 2; ++again) {
                const Bits bits(wanted.rows(window));
                for (std::uint32_t row = 0; row < window.end; ++row) {
                    const bool expected =
                        open.is_alive(row) &&
                        (kinds >> open.segment.kind()[row] & 1u) != 0;
                    CHECK(bits.test(row) == expected);
                    left_out += expected ? 0 : 1;
                }
            }
        }
    }
    CHECK(left_out > 100);
}

}  // namespace ibid
