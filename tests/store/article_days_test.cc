#include "store/article_days.h"

#include <doctest/doctest.h>

#include <random>

#include "store/segment_builder.h"

namespace ibid {

namespace {

constexpr std::uint32_t block_rows = ArticleDays::block_rows;

struct Dated {
    DateRange days;
    std::uint32_t passages = 0;
};

// A segment of articles without words.
std::string segment_of(const std::vector<Dated>& articles) {
    SegmentBuilder builder;
    for (const Dated& one : articles) {
        SegmentArticle article;
        article.days = one.days;
        article.passages.resize(one.passages);
        builder.add(article);
    }
    std::string bytes;
    SegmentOutput out(bytes);
    builder.write(out);
    return bytes;
}

std::string blocks_of(const std::vector<Dated>& articles) {
    const std::string bytes = segment_of(articles);
    const Segment segment(bytes);
    std::string text;
    for (std::size_t i = 0; i < segment.day_blocks().size(); ++i) {
        const DateRange& days = segment.day_blocks()[i];
        text += (text.empty() ? "" : " ") + std::to_string(days.from) + '-' +
                std::to_string(days.to);
    }
    return text;
}

}  // namespace

TEST_CASE("from when to when the articles of 64 rows are dated") {
    const DateRange day{20220315, 20220315}, month{20220301, 20220331};
    const DateRange year{20190101, 20191231};
    const struct {
        std::vector<Dated> articles;
        std::string blocks;
    } cases[] = {
        {{}, ""},
        {{{day, 0}}, ""},  // without rows
        {{{day, 64}}, "20220315-20220315"},
        {{{day, 65}}, "20220315-20220315 20220315-20220315"},
        {{{day, 1}, {month, 1}, {year, 1}}, "20190101-20220331"},
        {{{year, 60}, {day, 5}}, "20190101-20220315 20220315-20220315"},
        {{{{}, 3}}, "0-0"},
        {{{{}, 3}, {day, 1}, {{}, 3}}, "20220315-20220315"},
        {{{day, 64}, {year, 0}, {{}, 1}}, "20220315-20220315 0-0"},
    };
    for (const auto& one : cases) CHECK(blocks_of(one.articles) == one.blocks);
}

TEST_CASE("dates lie within the blocks of their articles' rows") {
    std::mt19937 random(41);
    std::vector<Dated> articles;
    const auto below = [&random](std::uint32_t end) {
        return static_cast<std::uint32_t>(random() % end);
    };
    for (int i = 0; i < 100; ++i) {
        Dated& one = articles.emplace_back();
        one.passages = below(40);
        if (below(4) == 0) continue;
        one.days.from = 19000101 + below(90000);
        one.days.to = one.days.from + below(9999);
    }
    const std::string bytes = segment_of(articles);
    const Segment segment(bytes);
    const auto dated =
        segment.dated_rows().range(0, segment.dated_rows().size());
    for (std::uint32_t i = 0; i < articles.size(); ++i)
        CHECK(segment.days(i) == articles[i].days);
    for (std::uint32_t row = 0; row < segment.rows(); ++row) {
        const DateRange days = segment.days(segment.article_of()[row]);
        const DateRange& block = segment.day_blocks()[row / block_rows];
        CHECK(row_bit(dated, row) == (days.from != 0));
        if (days.from == 0) continue;
        CHECK(block.from <= days.from);
        CHECK(block.to >= days.to);
    }
}

}  // namespace ibid
