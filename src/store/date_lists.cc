#include "store/date_lists.h"

#include <algorithm>
#include <utility>

#include "store/packing.h"

namespace ibid {

namespace {

constexpr auto days = [](const DateRange& range) {
    return std::pair(range.from, range.to);
};

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

void sort_and_unite(std::vector<DateRange>& ranges) {
    std::ranges::sort(ranges, {}, days);
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
}

std::uint32_t number_of(const DateRange& range,
                        const std::vector<DateRange>& sorted) {
    const auto at = std::ranges::lower_bound(sorted, days(range), {}, days);
    return static_cast<std::uint32_t>(at - sorted.begin());
}

void DateListsOutput::end_blocks(std::uint32_t end) {
    while (begin_.size() <= end)
        begin_.push_back(static_cast<std::uint32_t>(out_.size()));
}

void DateListsOutput::add(std::uint32_t row, std::uint32_t number) {
    end_blocks(row / DateLists::block_rows);
    bytes_.assign(1, static_cast<char>(row % DateLists::block_rows));
    append_varint(bytes_, number);
    out_.append(bytes_);
}

void DateListsOutput::finish(std::uint32_t rows,
                             const std::vector<DateRange>& ranges) {
    end_blocks((rows + DateLists::block_rows - 1) / DateLists::block_rows);
    out_.put(SegmentPart::date_begin, begin_);
    out_.put(SegmentPart::date_ranges, ranges);
}

void DateLists::write(std::uint32_t rows, SegmentOutput& out) const {
    std::vector<DateRange> ranges;
    ranges.reserve(mentions_.size());
    for (const Mention& mention : mentions_) ranges.push_back(mention.range);
    sort_and_unite(ranges);
    DateListsOutput lists(out);
    for (const Mention& mention : mentions_)
        lists.add(mention.row, number_of(mention.range, ranges));
    lists.finish(rows, ranges);
}

}  // namespace ibid
