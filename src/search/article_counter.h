// How many articles of a segment have one of the rows that are added.
//
// Rows are looked at as bits, 64 at once, beside those that begin an article.
#pragma once

#include <cstdint>

#include "search/node.h"
#include "store/segment.h"

namespace ibid {

class ArticleCounter {
public:
    // The segment must outlive it.
    explicit ArticleCounter(const Segment& segment) : segment_(&segment) {}

    // Windows ascend.
    void add(const Window& window, const Bits& rows);

    std::uint32_t articles() const { return articles_; }

private:
    bool begins_within(std::uint32_t first, std::uint32_t end) const;

    const Segment* segment_;
    std::uint32_t articles_ = 0;
    std::uint32_t end_ = 0;  // of the last window
    bool before_ = false;    // whether the article it ends in was counted
};

}  // namespace ibid
