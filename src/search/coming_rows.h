// The rows that come next, remembered for those who ask once more.
//
//   ComingRows coming;
//   coming.next(row, [&](std::uint32_t from) {      // seldom called
//       return std::pair(first, end);               // [no_row, no_row): none
//   });
//
// Where nodes are asked for every window though they seldom have rows, to look
// for these each time would be most of the work.
#pragma once

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace ibid {

class ComingRows {
public:
    // The first row at or after `row`. look_for(row) gives the first stretch
    // [first, end) of rows that does not end before it.
    template <class LookFor>
    std::uint32_t next(std::uint32_t row, LookFor look_for) {
        if (row < asked_ || row >= end_) {
            asked_ = row;
            std::tie(first_, end_) = look_for(row);
        }
        return std::max(row, first_);
    }

private:
    // From row asked_ on these are the first.
    std::uint32_t asked_ = 0;
    std::uint32_t first_ = 0;
    std::uint32_t end_ = 0;
};

}  // namespace ibid
