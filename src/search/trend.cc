#include "search/trend.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "search/article_runs.h"
#include "search/matcher.h"
#include "search/period_counter.h"
#include "search/suggest.h"
#include "search/understood.h"

namespace ibid {

namespace {

constexpr std::array periods{Period::month, Period::year, Period::decade};
constexpr std::uint32_t most_months = 36;
constexpr std::uint32_t most_years = 100;
// Dates that lie this far out do not decide (one in so many, at either end).
constexpr std::size_t outer = 100;

using Counters = std::vector<PeriodCounter>;

// Counts what the query finds by each of the periods.
Count count(const Query& query, std::uint32_t kinds, bool about,
            const Shards& shards, Analyzer& analyzer, Counters& counters) {
    MatchRequest request;
    request.wanted = 0;
    request.kinds = kinds;
    const Matches matches = match(query, shards, request, analyzer);
    for (const SegmentMatches& found : matches.found) {
        const Segment& segment = shards[found.shard].segment(found.segment);
        for (PeriodCounter& counter : counters)
            if (about) counter.add(segment, found.rows);
        if (!about)
            for (const ArticleRun& run : article_runs(segment, found.rows)) {
                const DateRange days = segment.days(run.article);
                for (PeriodCounter& counter : counters)
                    counter.add(days, run.passages);
            }
        for (PeriodCounter& counter : counters) counter.end_segment();
    }
    return matches.count;
}

// A point for each period from the first to the last.
void fill(Trend& trend, const PeriodCounter& found, const PeriodCounter& all) {
    const auto points = found.take();
    if (points.empty()) return;
    std::map<std::uint32_t, Count> of;
    for (const auto& [period, count] : all.take()) of[period] = count;
    std::uint32_t next = points.front().period;
    for (const auto& [period, count] : points)
        for (; next <= period; ++next) {
            TrendPoint& point = trend.points.emplace_back();
            point.period = period_name(trend.period, next);
            point.days = days_of(trend.period, next);
            if (next == period) point.count = count;
            point.of = of[next];
        }
}

}  // namespace

std::string period_name(Period period, std::uint32_t number) {
    const Day first = days_of(period, number).from;
    const Date month{static_cast<int>(first / 10000),
                     static_cast<int>(first / 100 % 100), 0};
    if (period == Period::month) return to_string(month);
    const std::string year = to_string(Date{month.year, 0, 0});
    return period == Period::year ? year : year.substr(0, 3) + "0s";
}

Period fitting_period(
    const std::vector<std::pair<std::uint32_t, std::size_t>>& months) {
    std::size_t sum = 0;
    for (const auto& month : months) sum += month.second;
    const std::size_t left_out = sum / outer;
    std::uint32_t first = 0, last = 0;
    std::size_t before = 0;
    for (const auto& [month, passages] : months) {
        if (before <= left_out) first = month;
        if (before < sum - left_out) last = month;
        before += passages;
    }
    if (last - first < most_months) return Period::month;
    return (last - first) / 12 < most_years ? Period::year : Period::decade;
}

Trend trend(std::string_view text, const TrendOptions& options,
            const Shards& shards, Analyzer& analyzer) {
    Understood asked = understand(text, options.search, shards, analyzer);
    Counters found(periods.begin(), periods.end());
    Trend trend;
    trend.about = options.about;
    trend.found.count =
        count(asked.query, asked.kinds, options.about, shards, analyzer, found);
    std::vector<std::pair<std::uint32_t, std::size_t>> months;
    for (const auto& [month, count] : found.front().take())
        months.emplace_back(month, count.passages);
    trend.period = options.period.value_or(fitting_period(months));
    const PeriodCounter& chosen = found[static_cast<std::size_t>(trend.period)];
    Counters all{PeriodCounter(trend.period)};
    count({}, asked.kinds, options.about, shards, analyzer, all);
    fill(trend, chosen, all.front());
    trend.undated = chosen.without();
    trend.undated_of = all.front().without();
    trend.found.suggestions = suggest(asked.query, text, shards, analyzer);
    trend.found.query = std::move(asked.echo);
    return trend;
}

}  // namespace ibid
