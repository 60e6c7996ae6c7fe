// How many articles of a segment have one of the rows that are added.
//
// Rows are looked at as bits, 64 at once, beside those that begin an article.
#pragma once

#include <cstdint>

#include "search/stretch_bits.h"
#include "store/segment.h"

namespace ibid {

// The rows that begin an article.
class ArticleStarts {
public:
    // The segment must outlive it.
    explicit ArticleStarts(const Segment& segment)
        : segment_(&segment), bits_(segment.rows()) {}

    // Of the window, 64 rows each.
    std::span<const std::uint64_t> rows(const Window& window);

private:
    const Segment* segment_;
    StretchBits bits_;
};

class ArticleCounter {
public:
    // The starts must outlive it.
    explicit ArticleCounter(ArticleStarts& starts) : starts_(&starts) {}

    // Windows ascend.
    void add(const Window& window, const Bits& rows);

    std::uint32_t articles() const { return articles_; }

private:
    bool begins_within(std::uint32_t first, std::uint32_t end);

    ArticleStarts* starts_;
    std::uint32_t articles_ = 0;
    std::uint32_t end_ = 0;  // of the last window
    bool before_ = false;    // whether the article it ends in was counted
};

}  // namespace ibid
