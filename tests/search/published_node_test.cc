#include "search/published_node.h"

#include <doctest/doctest.h>

#include <random>

#include "search/all_windows.h"
#include "store/segment_builder.h"

namespace ibid {

namespace {

using Random = std::mt19937;

// Articles without words, the dates of which mostly ascend.
std::string dated_segment(Random& random, int articles) {
    SegmentBuilder builder;
    for (int i = 0; i < articles; ++i) {
        SegmentArticle article;
        const int year = 1950 + (i + static_cast<int>(random() % 30)) / 10;
        const int month = static_cast<int>(random() % 13);
        const Date date{year, month, month == 0 ? 0 : 1 + i % 28};
        // A stretch of undated ones, and some among the others.
        if (i % 100 < 80 && random() % 5 != 0)
            article.days = {first_day(date), last_day(date)};
        article.passages.resize(random() % (random() % 8 == 0 ? 200 : 20));
        builder.add(article);
    }
    std::string bytes;
    SegmentOutput out(bytes);
    builder.write(out);
    return bytes;
}

DateRange random_range(Random& random) {
    const auto day = [&random] {
        return static_cast<Day>(19450101 + random() % 40 * 10000 +
                                random() % 12 * 100);
    };
    DateRange range{day(), day()};
    if (range.from > range.to) std::swap(range.from, range.to);
    if (random() % 4 == 0) range.from = 0;
    if (random() % 4 == 0) range.to = 0;
    return range;
}

bool may_lie_in(const DateRange& days, const DateRange& range) {
    return days.from != 0 && (range.to == 0 || days.from <= range.to) &&
           (range.from == 0 || days.to >= range.from);
}

Rows expected(const Segment& segment, const DateRange& range) {
    Rows rows;
    for (std::uint32_t row = 0; row < segment.rows(); ++row)
        if (may_lie_in(segment.days(segment.article_of()[row]), range))
            rows.push_back(row);
    return rows;
}

}  // namespace

TEST_CASE("what was published in a range is found, and nothing else") {
    Random random(43);
    for (int i = 0; i < 60; ++i) {
        const std::string bytes =
            dated_segment(random, static_cast<int>(random() % 300));
        const Segment segment(bytes);
        const DateRange range = random_range(random);
        CAPTURE(range.from);
        CAPTURE(range.to);
        const NodePtr node = published_node(segment, range);
        const Rows rows = expected(segment, range);
        for (const std::uint32_t window : {64u, 448u, Bits::size})
            CHECK(rows_of(*node, segment.rows(), window) == rows);
        CHECK(node->estimate() <= segment.rows());
        if (!rows.empty()) CHECK(node->estimate() > 0);
    }
}

TEST_CASE("only rows that are wanted are found") {
    Random random(44);
    const std::string bytes = dated_segment(random, 300);
    const Segment segment(bytes);
    for (int i = 0; i < 40; ++i) {
        const DateRange range = random_range(random);
        const Rows rows = expected(segment, range);
        const NodePtr node = published_node(segment, range);
        const std::uint32_t first =
            static_cast<std::uint32_t>(random() % segment.rows()) / 64 * 64;
        const Window window{first,
                            std::min(segment.rows(), first + Bits::size)};
        Bits found, wanted;
        for (std::uint32_t row = 0; row < window.size(); ++row) {
            if (random() % 9 != 0) continue;
            found.set(row);
            if (std::ranges::binary_search(rows, first + row)) wanted.set(row);
        }
        node->narrow(window, found);
        CHECK(found == wanted);
    }
}

TEST_CASE("the next row lies before no match") {
    Random random(45);
    const std::string bytes = dated_segment(random, 300);
    const Segment segment(bytes);
    for (int i = 0; i < 60; ++i) {
        const DateRange range = random_range(random);
        const Rows rows = expected(segment, range);
        const NodePtr node = published_node(segment, range);
        for (int k = 0; k < 40; ++k) {  // in any order, and beyond the last
            const auto row =
                static_cast<std::uint32_t>(random() % (segment.rows() + 100));
            const auto match = std::ranges::lower_bound(rows, row);
            const std::uint32_t next = node->next(row);
            CHECK(next >= row);
            CHECK(next <= (match == rows.end() ? no_row : *match));
            CHECK(next == published_node(segment, range)->next(row));
        }
    }
    const NodePtr never = published_node(segment, {21000101, 0});
    CHECK(never->next(0) == no_row);
    CHECK(never->estimate() == 0);
}

}  // namespace ibid
