// The dates of articles, in order -> the parts of a segment to filter by them.
//
//   ArticleDays days;
//   days.add({20220301, 20220331}, 70);     // "March 2022", of 70 passages
//   days.add({}, 2);                        // an article without a date
//   days.write(out);
//
// Articles mostly lie by date, volume by volume: so of each 64 rows is kept
// from when to when the articles are dated that have rows there. A filter
// mostly passes, or leaves out, all 64 without a look at their articles.
#pragma once

#include <cstdint>
#include <vector>

#include <ibid/date.h>

#include "store/row_bits.h"
#include "store/segment_output.h"

namespace ibid {

class ArticleDays {
public:
    static constexpr std::uint32_t block_rows = RowBits::each;

    // Of a date that is not known both days are 0.
    void add(const DateRange& date, std::uint32_t passages);
    void write(SegmentOutput& out) const;

    std::size_t bytes() const;

private:
    std::vector<Day> first_, last_;  // by article
    // By block of rows, of those whose article has a date; else both are 0.
    std::vector<DateRange> blocks_;
    RowBits dated_;
    std::uint32_t rows_ = 0;
};

}  // namespace ibid
