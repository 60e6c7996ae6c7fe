// ArticleRuns: how many of the rows each article of a segment has.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/found_rows.h"
#include "store/segment.h"

namespace ibid {

struct ArticleRun {
    std::uint32_t article = 0;
    std::uint32_t passages = 0;
    friend bool operator==(const ArticleRun&, const ArticleRun&) = default;
};

// By article, without those that have none.
using ArticleRuns = std::vector<ArticleRun>;

ArticleRuns article_runs(const Segment& segment, const FoundRows& rows);
// Of the articles of rows, one after the other.
ArticleRuns article_runs(std::span<const std::uint32_t> articles);

}  // namespace ibid
