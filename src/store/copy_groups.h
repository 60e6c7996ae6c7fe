// Pairs of copies -> groups of passages that are copies of one.
//
//   group_copies(rows, {{}, {{4, 1711}, {4, 90210}}})
//   // one group: 4, 1711, 90210
//
// The longest text of all that are connected stands for its group, and so on
// with those that are no copies of it. Thus whatever is in a group is a near
// copy of its longest text; that two texts are alike is not handed on from one
// to the next, for then a long chain would join what has nothing in common.
// Passages with the same text are in the same group.
#pragma once

#include <cstdint>
#include <vector>

#include "store/copy_pairs.h"

namespace ibid {

struct CopyGroups {
    static constexpr std::uint32_t none = 0xFFFFFFFFu;

    std::vector<std::uint32_t> of;  // by number of the row: its group or `none`
    std::uint32_t count = 0;
};

// Groups are numbered in the order of their first rows. Pairs of rows that were
// removed must not be among them.
CopyGroups group_copies(const IndexRows& rows, const Copies& copies);

}  // namespace ibid
