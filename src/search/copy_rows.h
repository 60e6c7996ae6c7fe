// Which rows of a segment have near copies, and of which group: asked of 64
// rows at a time, of which most have none.
//
//   CopyRows copies(in_segment, segment.rows());
//   copies.each(window, rows, [](std::uint32_t group) {});
//   copies.group_of(1711);
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "search/node.h"
#include "store/copy_groups.h"
#include "store/row_bits.h"
#include "text/count_ones.h"

namespace ibid {

class CopyRows {
public:
    // Of a segment of so many rows; `in` must outlive it.
    CopyRows(const CopyGroups::InSegment& in, std::uint32_t rows);

    // The number of the row's group, or CopyGroups::none.
    std::uint32_t group_of(std::uint32_t row) const {
        return row_bit(bits_, row)
                   ? group(row / RowBits::each, row % RowBits::each)
                   : CopyGroups::none;
    }

    // Calls each(group) for those of the window's rows that have copies.
    template <class Each>
    void each(const Window& window, const Bits& rows, Each each) const {
        const std::size_t first = window.first / RowBits::each;
        const std::size_t end = RowBits::words_for(window.end);
        for (std::size_t w = first; w < end; ++w)
            for (std::uint64_t found = bits_[w] & rows.word(w - first);
                 found != 0; found &= found - 1)
                each(group(w, static_cast<unsigned>(std::countr_zero(found))));
    }

private:
    // Of the row that is bit `at` of word `w`, which is set.
    std::uint32_t group(std::size_t w, unsigned at) const {
        const std::uint64_t before = (std::uint64_t{1} << at) - 1;
        return groups_[before_[w] + count_ones(bits_[w] & before)];
    }

    std::vector<std::uint64_t> bits_;        // by row
    std::vector<std::uint32_t> before_;      // by word, ones in those before it
    std::span<const std::uint32_t> groups_;  // of the rows that have copies
};

}  // namespace ibid
