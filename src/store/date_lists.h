// The spans of days that passages talk about -> the parts of a segment.
//
//   DateLists dates;
//   dates.add(row, {19621001, 19621031});    // "October 1962"
//   dates.write(rows, out);
//
// One passage in five talks about dates, and many about the same: the spans are
// numbered in their order, and rows name them by number in blocks of 64 rows.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "store/segment_output.h"

namespace ibid {

// The days of a mention, both ends known; nothing of a date that is not.
std::vector<DateRange> day_ranges(const std::vector<DateMention>& mentions);

// Sorted, each once; and the number that a span then has.
void sort_and_unite(std::vector<DateRange>& ranges);
std::uint32_t number_of(const DateRange& range,
                        const std::vector<DateRange>& sorted);

// Rows with numbers of spans -> the parts of a segment, as they come.
class DateListsOutput {
public:
    explicit DateListsOutput(SegmentOutput& out) : out_(out) {
        out_.begin(SegmentPart::dates);
    }
    // Rows ascend.
    void add(std::uint32_t row, std::uint32_t number);
    void finish(std::uint32_t rows, const std::vector<DateRange>& ranges);

private:
    void end_blocks(std::uint32_t end);

    SegmentOutput& out_;
    std::vector<std::uint32_t> begin_{0};
    std::string bytes_;  // of one mention
};

class DateLists {
public:
    static constexpr std::uint32_t block_rows = 64;

    // Rows ascend, and so do the spans of a row: as day_ranges() gives them.
    void add(std::uint32_t row, const DateRange& range) {
        mentions_.push_back({row, range});
    }

    void write(std::uint32_t rows, SegmentOutput& out) const;

private:
    struct Mention {
        std::uint32_t row = 0;
        DateRange range;
    };
    std::vector<Mention> mentions_;
};

// Calls each(row of the block, number of the span) for the bytes of one block.
template <class Each>
void each_listed_date(std::string_view bytes, Each each) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto row = static_cast<unsigned char>(bytes[at++]);
        std::uint32_t range = 0;
        for (unsigned shift = 0; at < bytes.size() && shift < 32; shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            range |= (byte & 0x7Fu) << shift;
            if (byte < 0x80) break;
        }
        each(row, range);
    }
}

}  // namespace ibid
