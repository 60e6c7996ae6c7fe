// What whole articles say about a query: BM25 over all their passages, title,
// headings and notes together.
//
// A passage of an article that deals with the matter throughout is more likely
// to be the one that is wanted than a passage that mentions it once.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <ibid/document.h>

#include "search/article_words.h"

namespace ibid {

// How often a word counts that stands in such a passage of the article.
constexpr double article_share(Kind kind) {
    if (kind == Kind::title) return 4;
    return kind == Kind::boilerplate ? 0 : 1;
}

// The part of each of the segment's articles, in their order; `articles`
// ascend.
std::vector<double> article_scores(const SegmentPlan& segment,
                                   const ArticleWords& words,
                                   std::span<const std::uint32_t> articles);

// How a score of article_scores() comes about.
struct ArticlePart {
    double times = 0;
    double score = 0;
};
// By leaf.
std::vector<ArticlePart> article_parts(const SegmentPlan& segment,
                                       const ArticleWords& words,
                                       std::uint32_t article);

}  // namespace ibid
