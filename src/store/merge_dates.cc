#include "store/merge_dates.h"

#include <algorithm>

namespace ibid {

namespace {

using Numbers = std::vector<std::uint32_t>;

// By old number: 0 for the spans that stay, else `gone`.
Numbers choose_spans(const MergeSource& source) {
    const Segment& segment = source.segment();
    const std::size_t size = segment.date_ranges().size();
    if (source.is_whole()) return Numbers(size, 0);
    Numbers spans(size, MergeSource::gone);
    segment.each_date(0, segment.rows(),
                      [&](std::uint32_t row, std::uint32_t span) {
                          if (source.rows[row] != MergeSource::gone)
                              spans.at(span) = 0;
                      });
    return spans;
}

// Gives the spans that stay their new numbers; returns them by these.
std::vector<DateRange> number_spans(const std::vector<MergeSource>& sources,
                                    std::vector<Numbers>& numbers) {
    std::vector<DateRange> all;
    const auto each_kept = [&](auto each) {
        for (std::size_t i = 0; i < sources.size(); ++i)
            for (std::size_t span = 0; span < numbers[i].size(); ++span)
                if (numbers[i][span] != MergeSource::gone)
                    each(numbers[i][span],
                         sources[i].segment().date_ranges()[span]);
    };
    each_kept(
        [&](std::uint32_t&, const DateRange& range) { all.push_back(range); });
    sort_and_unite(all);
    each_kept([&](std::uint32_t& number, const DateRange& range) {
        number = number_of(range, all);
    });
    return all;
}

}  // namespace

void write_dates(const std::vector<MergeSource>& sources, SegmentOutput& out) {
    std::vector<Numbers> numbers;
    for (const MergeSource& source : sources)
        numbers.push_back(choose_spans(source));
    const std::vector<DateRange> ranges = number_spans(sources, numbers);
    DateListsOutput dates(out);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Segment& segment = sources[i].segment();
        segment.each_date(0, segment.rows(),
                          [&](std::uint32_t row, std::uint32_t span) {
                              row = sources[i].rows[row];
                              if (row != MergeSource::gone)
                                  dates.add(row, numbers[i].at(span));
                          });
    }
    dates.finish(rows_that_stay(sources), ranges);
}

}  // namespace ibid
