#include "present/trend.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "present/bar.h"
#include "present/style.h"
#include "present/wrap.h"

namespace ibid {
namespace {

constexpr std::size_t number_columns = 10;
constexpr std::size_t longest_bar = 40;
constexpr std::size_t shortest_bar = 4;

std::string percent(double share) {
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%.*f %%", share < 0.0995 ? 2 : 1,
                  share * 100);
    return out.data();
}

std::string fraction(double share) {
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%.6f", share);
    return out.data();
}

// The points, and what has no date as one more.
std::vector<TrendPoint> rows_of(const Trend& trend) {
    std::vector<TrendPoint> rows = trend.points;
    if (trend.undated.passages > 0) {
        TrendPoint& last = rows.emplace_back();
        last.period = trend.about ? "no date" : "undated";
        last.count = trend.undated;
        last.of = trend.undated_of;
    }
    return rows;
}

// What there is room for: the bar is the last to go but for the numbers.
class Chart {
public:
    Chart(const Trend& trend, const Layout& layout)
        : heading_(trend.about ? "about" : "published"), layout_(layout) {
        label_ = heading_.size();
        for (const TrendPoint& point : trend.points)
            most_ = std::max(most_, point.share());
        const std::size_t needed = label_ + 2 * number_columns;
        const std::size_t bar = 2 + shortest_bar;
        articles_ = layout.width >= needed + number_columns + bar;
        const std::size_t used = needed + (articles_ ? number_columns : 0);
        if (layout.width >= used + bar)
            bar_ = std::min(layout.width - used - 2, longest_bar);
    }

    std::string heading() const {
        std::string out =
            pad_right(heading_, label_) + pad_left("passages", number_columns);
        if (articles_) out += pad_left("articles", number_columns);
        out += pad_left("share", number_columns);
        return paint(Tone::title, out, layout_.colour) + '\n';
    }

    std::string row(const TrendPoint& point, bool with_bar) const {
        std::string out =
            pad_right(point.period, label_) +
            pad_left(std::to_string(point.count.passages), number_columns);
        if (articles_)
            out +=
                pad_left(std::to_string(point.count.articles), number_columns);
        out += pad_left(percent(point.share()), number_columns);
        if (with_bar && bar_ > 0 && point.count.passages > 0)
            out += "  " + paint(Tone::bar, bar(point.share() / most_, bar_),
                                layout_.colour);
        return out += '\n';
    }

private:
    std::string heading_;
    const Layout& layout_;
    std::size_t label_ = 0;
    std::size_t bar_ = 0;
    bool articles_ = true;
    double most_ = 0;
};

}  // namespace

std::string trend_chart(const Trend& trend, const Layout& layout) {
    const Chart chart(trend, layout);
    std::string out = chart.heading();
    std::size_t left = trend.points.size();
    for (const TrendPoint& point : rows_of(trend)) {
        out += chart.row(point, left > 0);
        if (left > 0) --left;
    }
    return out;
}

Table trend_table(const Trend& trend) {
    Table out{{"period", "passages", "articles", "of_passages", "of_articles",
               "share"}};
    for (const TrendPoint& point : rows_of(trend))
        out.push_back({point.period, std::to_string(point.count.passages),
                       std::to_string(point.count.articles),
                       std::to_string(point.of.passages),
                       std::to_string(point.of.articles),
                       fraction(point.share())});
    return out;
}

}  // namespace ibid
