// Segments -> the pairs of passages that are near copies of each other.
//
//   const IndexRows rows(segments);
//   find_copy_pairs(rows, touched)      // -> {{4, 1711}, {4, 90210}, ...}
//
// Passages that share a key (document/copy_keys.h) are compared by their words.
// Whether a pair is found depends on its two texts alone, not on when they were
// indexed or on what else there is, with one exception: of more than sixteen
// passages that share a key only the sixteen longest are compared with each
// other, and every other one with these, until it is a copy of one. So a line
// that stands in thousands of articles costs no more than sixteen comparisons
// for each of them.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "store/index_rows.h"

namespace ibid {

// Numbers of rows, the first the smaller one.
using CopyPair = std::pair<std::uint32_t, std::uint32_t>;
using CopyPairs = std::vector<CopyPair>;

// The rows of pairs, ascending, and the pairs as numbers of these.
struct PairedRows {
    PairedRows(const CopyPairs& of_rows, std::uint32_t all_rows);
    std::vector<std::uint32_t> rows;
    CopyPairs pairs;
};

// Of the pairs of rows that were not removed those in which one at least is
// touched (by number); sorted, each once. Memory is bounded by four bytes for
// each key of touched rows, the segments' vocabularies and the pairs. Throws
// DamagedSegment.
CopyPairs find_copy_pairs(const IndexRows& rows,
                          const std::vector<bool>& touched);

// Those of the pairs that are none: their texts differ, or a row was removed.
CopyPairs wrong_copy_pairs(const IndexRows& rows, const CopyPairs& pairs);

}  // namespace ibid
