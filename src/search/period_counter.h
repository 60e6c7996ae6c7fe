// Spans of days -> how many passages and articles have each year, month or
// decade in them.
//
//   PeriodCounter years(Period::year);
//   years.add(article, {{19620101, 19641231}});   // 1962, 1963 and 1964
//   years.take();
//
// A passage counts once for each period that one of its spans touches: as many
// as a query for that period finds. Linear, however long the spans are.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <ibid/index.h>

#include "search/found_rows.h"
#include "store/segment.h"

namespace ibid {

// 2022-05 is number 2022, 2022 * 12 + 4 or 202.
std::uint32_t period_of(Period period, Day day);
// The days that it has.
DateRange days_of(Period period, std::uint32_t number);

class PeriodCounter {
public:
    explicit PeriodCounter(Period period) : period_(period) {}

    // A passage; those of an article follow each other. `ranges` ascend.
    void add(std::uint32_t article, std::span<const DateRange> ranges);
    // Rows of a segment, by what they talk about.
    void add(const Segment& segment, const FoundRows& rows);
    // Passages of one article that was not added yet, of the same span.
    void add(const DateRange& range, std::uint32_t passages);
    // Articles have other numbers in the next segment.
    void end_segment();

    struct Number {
        std::uint32_t period = 0;
        Count count;
    };
    // Those that have passages, ascending. After end_segment().
    std::vector<Number> take() const;
    // Passages without any date.
    const Count& without() const { return without_; }

private:
    // Periods from first to last.
    struct Stretch {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    // How much more (or less) there is of something than in the period before.
    struct Steps {
        std::vector<std::int64_t> of;
        void add(const Stretch& stretch, std::int64_t amount);
    };
    void add(const Segment& segment, const FoundRows::Stretch& stretch);
    static void unite(std::vector<Stretch>& stretches);
    void end_article();

    Period period_;
    Steps passages_;
    Steps articles_;
    Count without_;
    std::uint32_t article_ = no_row;
    bool article_lacks_ = false;      // it has a passage without a date
    std::vector<Stretch> stretches_;  // of the article at hand
    std::vector<Stretch> one_;        // of the passage at hand
    std::vector<std::pair<std::uint32_t, std::uint32_t>> mentions_;
    std::vector<DateRange> ranges_;
};

}  // namespace ibid
