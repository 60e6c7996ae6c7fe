#include "store/sequences_output.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "store/segment.h"

namespace ibid {

TEST_CASE("rows of words of all lengths come back from the segment") {
    const std::vector<std::vector<std::uint32_t>> rows = {
        {0},
        {},
        {127, 128, 16383, 16384, 2097151, 2097152, 0xFFFFFFFF},
        std::vector<std::uint32_t>(1000, 0xFFFFFFFF),
        {3, 2, 1},
    };
    std::string bytes;
    SegmentOutput out(bytes);
    SequencesOutput sequences(out, rows.size());
    for (const auto& row : rows)
        sequences.row(row.size(), [&](auto add) {
            for (const std::uint32_t id : row) add(id);
        });
    sequences.finish();
    out.finish(rows.size());
    const Segment segment(bytes);
    std::vector<std::uint32_t> ids;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        CAPTURE(row);
        segment.sequence(row, ids);
        CHECK(ids == rows[row]);
    }
}

}  // namespace ibid
