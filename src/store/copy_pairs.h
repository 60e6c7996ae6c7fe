// Segments -> the pairs of passages that are near copies of each other.
//
//   RowWords words(rows);                   // of IndexRows
//   find_near_pairs(words, same, touched)   // -> {{4, 1711}, {4, 90210}, ...}
//
// Texts that share a key (document/copy_keys.h) are compared by their words, of
// each the passage that stands for it (store/same_texts.h). Whether a pair is
// found depends on its two texts alone, not on when they were indexed or on
// what else there is, with one exception: of more than sixteen texts that share
// a key only the sixteen longest are compared with each other, and every other
// one with these, until it is a copy of one. So a line that stands in thousands
// of articles, a little different in each, costs no more than sixteen
// comparisons for each of them.
#pragma once

#include <cstdint>
#include <vector>

#include "store/index_rows.h"
#include "store/row_words.h"
#include "store/same_texts.h"

namespace ibid {

// All copies among some rows.
struct Copies {
    CopyPairs same;  // as of find_same_texts()
    CopyPairs near;  // of rows that stand for their texts, the smaller number
                     // first; sorted
    friend bool operator==(const Copies&, const Copies&) = default;
};

// Of the pairs of rows that were not removed and stand for their texts those in
// which one at least is touched (by number); sorted, each once. Memory is
// bounded by four bytes for each key of touched rows, the segments'
// vocabularies and the pairs. Throws DamagedSegment.
CopyPairs find_near_pairs(RowWords& words, const SameTexts& same,
                          const std::vector<bool>& touched);

// All there are.
Copies find_copies(const IndexRows& rows);

// Those of the pairs that are none: their texts differ, or a row was removed.
CopyPairs wrong_copy_pairs(const IndexRows& rows, const Copies& copies);

}  // namespace ibid
