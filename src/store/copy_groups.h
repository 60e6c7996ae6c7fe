// Pairs of near copies -> groups of passages that are copies of one, and the
// entries of the database that keep both.
//
//   group_copies(rows, {{4, 1711}, {4, 90210}})   // one group: 4, 1711, 90210
//
// The longest text of all that are connected stands for its group, and so on
// with those that are no copies of it. Thus whatever is in a group is a near
// copy of its longest text; that two texts are alike is not handed on from one
// to the next, for then a long chain would join what has nothing in common.
//
// Metadata "copies": of each segment the rows that are in a group, ascending,
// and the numbers of their groups; "copy-pairs": the pairs, which only a writer
// reads. Both are of the same commit as the list of segments.
#pragma once

#include <cstdint>
#include <vector>

#include <xapian.h>

#include "store/copy_pairs.h"

namespace ibid {

// Rows that have copies.
struct CopyGroups {
    struct InSegment {
        std::vector<std::uint32_t> rows;    // ascending
        std::vector<std::uint32_t> groups;  // of these, by number from 0
        friend bool operator==(const InSegment&, const InSegment&) = default;
    };
    static constexpr std::uint32_t none = 0xFFFFFFFFu;

    std::vector<InSegment> segments;
    std::uint32_t count = 0;  // of groups

    // The number of the row's group, or `none`.
    std::uint32_t group_of(std::uint32_t segment, std::uint32_t row) const;
    friend bool operator==(const CopyGroups&, const CopyGroups&) = default;
};

// Groups are numbered in the order of their first rows. Pairs of rows that were
// removed must not be among them.
CopyGroups group_copies(const IndexRows& rows, const CopyPairs& pairs);

// All copies there are, whatever the database says.
CopyGroups find_copies(const IndexRows& rows);

void write_copies(Xapian::WritableDatabase& database, const IndexRows& rows,
                  const CopyPairs& pairs);

// Throw DamagedSegment when the entries are not of these segments. Rows that
// were removed since may be among them.
CopyGroups read_copy_groups(const Xapian::Database& database,
                            const IndexRows& rows);
CopyPairs read_copy_pairs(const Xapian::Database& database,
                          const IndexRows& rows);

}  // namespace ibid
