#include "store/date_lists.h"

#include <algorithm>
#include <string>
#include <utility>

#include "store/packing.h"

namespace ibid {

namespace {

constexpr auto days = [](const DateRange& range) {
    return std::pair(range.from, range.to);
};

void sort_and_unite(std::vector<DateRange>& ranges) {
    std::ranges::sort(ranges, {}, days);
    ranges.erase(std::ranges::unique(ranges).begin(), ranges.end());
}

}  // namespace

std::vector<DateRange> day_ranges(const std::vector<DateMention>& mentions) {
    std::vector<DateRange> ranges;
    for (const DateMention& mention : mentions) {
        const DateRange range{first_day(mention.from), last_day(mention.to)};
        if (range.from != 0 && range.to >= range.from) ranges.push_back(range);
    }
    sort_and_unite(ranges);
    return ranges;
}

void DateLists::write(std::uint32_t rows, SegmentOutput& out) const {
    std::vector<DateRange> ranges;
    ranges.reserve(mentions_.size());
    for (const Mention& mention : mentions_) ranges.push_back(mention.range);
    sort_and_unite(ranges);
    std::vector<std::uint32_t> begin{0};
    std::string bytes;
    auto mention = mentions_.begin();
    for (std::uint32_t first = 0; first < rows; first += block_rows) {
        for (; mention != mentions_.end() && mention->row - first < block_rows;
             ++mention) {
            bytes += static_cast<char>(mention->row - first);
            const auto range = std::ranges::lower_bound(
                ranges, days(mention->range), {}, days);
            append_varint(bytes,
                          static_cast<std::uint64_t>(range - ranges.begin()));
        }
        begin.push_back(static_cast<std::uint32_t>(bytes.size()));
    }
    out.begin(SegmentPart::dates);
    out.append(bytes);
    out.put(SegmentPart::date_begin, begin);
    out.put(SegmentPart::date_ranges, ranges);
}

}  // namespace ibid
