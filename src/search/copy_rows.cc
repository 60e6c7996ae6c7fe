#include "search/copy_rows.h"

namespace ibid {

CopyRows::CopyRows(const CopyGroups::InSegment& in, std::uint32_t rows)
    : bits_(RowBits::words_for(rows)),
      before_(bits_.size()),
      groups_(in.groups) {
    for (const std::uint32_t row : in.rows)
        bits_[row / RowBits::each] |= std::uint64_t{1} << row % RowBits::each;
    std::uint32_t sum = 0;
    for (std::size_t w = 0; w < bits_.size(); ++w) {
        before_[w] = sum;
        sum += count_ones(bits_[w]);
    }
}

}  // namespace ibid
