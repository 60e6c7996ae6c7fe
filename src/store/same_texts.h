// Segments -> the passages that have the same text as another one.
//
//   find_same_texts(words, touched, {})   // -> {{4, 1711}, {4, 90210}, ...}
//
// Where much repeats itself, all passages of one text are as many pairs as the
// square of their number. So one of them stands for the text: the others are
// paired with it, and it alone is compared with other texts
// (store/copy_pairs.h).
//
// A text is words and keys (document/copy_keys.h). Passages with the same words
// nearly always have the same keys, so words are read of those only whose keys
// another one has. Where sentences end in other places, by what stands between
// the words, keys may differ: these are near copies as others are. Whether two
// passages have the same text depends on them alone, not on when they came.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "store/index_rows.h"
#include "store/row_words.h"

namespace ibid {

// Numbers of rows.
using CopyPair = std::pair<std::uint32_t, std::uint32_t>;
using CopyPairs = std::vector<CopyPair>;

// The row that stands for each text that several rows have, and another one of
// these; sorted. Those that are known, which must be all but for touched rows
// (by number), and those of touched ones. A touched row stands for its text
// only where all are, the first of them; others are paired with it once, and
// rows that are not touched never. Rows that were removed are none.
// Memory is bounded by some bits for each row and the pairs. Throws
// DamagedSegment.
CopyPairs find_same_texts(RowWords& words, const std::vector<bool>& touched,
                          CopyPairs known);

// Which rows stand for the texts that they have.
class SameTexts {
public:
    // Longer texts rank before shorter ones. Of the same length, no matter in
    // what order they were indexed, the one with the least id of a passage.
    using Rank = std::pair<std::uint32_t, std::uint32_t>;

    // Both must outlive it. Throws DamagedSegment unless the pairs are sorted
    // and each row either stands for its text or repeats one other that does:
    // what is built on them relies on it (store/copy_table.h).
    SameTexts(const IndexRows& rows, const CopyPairs& pairs);

    // At least as many as there are.
    std::size_t texts() const { return texts_; }
    // Whether another row stands for its text.
    bool repeats(std::uint32_t row) const { return repeats_[row]; }
    // Of the text that the row stands for.
    Rank rank(std::uint32_t row) const;

private:
    const IndexRows& rows_;
    std::size_t texts_ = 0;
    std::vector<bool> repeats_;
    // By the row that stands for a text of several, ascending: the least mark.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> marks_;
};

}  // namespace ibid
