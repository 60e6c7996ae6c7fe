#include "search/period_counter.h"

#include <algorithm>

namespace ibid {

std::uint32_t period_of(Period period, Day day) {
    const std::uint32_t year = day / 10000;
    if (period == Period::decade) return year / 10;
    if (period == Period::year) return year;
    return year * 12 + day / 100 % 100 - 1;
}

DateRange days_of(Period period, std::uint32_t number) {
    Date first, last;
    first.year = last.year = static_cast<int>(number);
    if (period == Period::month) {
        first.year = last.year = static_cast<int>(number / 12);
        first.month = last.month = static_cast<int>(number % 12) + 1;
    }
    if (period == Period::decade) {
        first.year = std::max(1, static_cast<int>(number * 10));
        last.year = static_cast<int>(number * 10 + 9);
    }
    return {first_day(first), last_day(last)};
}

void PeriodCounter::Steps::add(const Stretch& stretch, std::int64_t amount) {
    if (of.size() < stretch.last + 2) of.resize(stretch.last + 2);
    of[stretch.first] += amount;
    of[stretch.last + 1] -= amount;
}

void PeriodCounter::unite(std::vector<Stretch>& stretches) {
    std::ranges::sort(stretches, {}, &Stretch::first);
    std::size_t kept = 0;
    for (const Stretch& stretch : stretches)
        if (kept > 0 && stretch.first <= stretches[kept - 1].last)
            stretches[kept - 1].last =
                std::max(stretches[kept - 1].last, stretch.last);
        else
            stretches[kept++] = stretch;
    stretches.resize(kept);
}

void PeriodCounter::add(std::uint32_t article,
                        std::span<const DateRange> ranges) {
    if (article != article_) end_article();
    article_ = article;
    if (ranges.empty()) {
        ++without_.passages;
        article_lacks_ = true;
        return;
    }
    one_.clear();
    for (const DateRange& range : ranges)
        one_.push_back(
            {period_of(period_, range.from), period_of(period_, range.to)});
    unite(one_);
    for (const Stretch& stretch : one_) passages_.add(stretch, 1);
    stretches_.insert(stretches_.end(), one_.begin(), one_.end());
}

void PeriodCounter::add(const Segment& segment, const FoundRows& rows) {
    for (const FoundRows::Stretch& stretch : rows.stretches())
        add(segment, stretch);
}

void PeriodCounter::add(const Segment& segment,
                        const FoundRows::Stretch& stretch) {
    mentions_.clear();
    segment.each_date(
        stretch.first,
        std::min(stretch.first + FoundRows::rows_each, segment.rows()),
        [&](std::uint32_t row, std::uint32_t range) {
            if ((stretch.rows >> (row - stretch.first) & 1u) != 0)
                mentions_.emplace_back(row, range);
        });
    auto mention = mentions_.begin();
    stretch.each([&](std::uint32_t i) {
        const std::uint32_t row = stretch.first + i;
        ranges_.clear();
        for (; mention != mentions_.end() && mention->first == row; ++mention)
            ranges_.push_back(segment.date_ranges()[mention->second]);
        add(segment.article_of()[row], ranges_);
    });
}

void PeriodCounter::add(const DateRange& range, std::uint32_t passages) {
    if (range.from == 0) {
        without_.passages += passages;
        ++without_.articles;
        return;
    }
    const Stretch stretch{period_of(period_, range.from),
                          period_of(period_, range.to)};
    passages_.add(stretch, passages);
    articles_.add(stretch, 1);
}

void PeriodCounter::end_article() {
    unite(stretches_);
    for (const Stretch& stretch : stretches_) articles_.add(stretch, 1);
    stretches_.clear();
    without_.articles += article_lacks_ ? 1 : 0;
    article_lacks_ = false;
}

void PeriodCounter::end_segment() {
    end_article();
    article_ = no_row;
}

std::vector<PeriodCounter::Number> PeriodCounter::take() const {
    std::vector<Number> numbers;
    std::int64_t passages = 0, articles = 0;
    for (std::uint32_t period = 0; period < passages_.of.size(); ++period) {
        passages += passages_.of[period];
        articles += articles_.of[period];
        if (passages > 0)
            numbers.push_back({period,
                               {static_cast<std::size_t>(passages),
                                static_cast<std::size_t>(articles)}});
    }
    return numbers;
}

}  // namespace ibid
