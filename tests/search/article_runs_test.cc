#include "search/article_runs.h"

#include <doctest/doctest.h>

#include "store/segment_builder.h"

namespace ibid {

TEST_CASE("rows by article") {
    SegmentBuilder builder;
    for (const std::size_t size : {2, 0, 70, 1, 5}) {
        SegmentArticle article;
        article.passages.resize(size);
        builder.add(article);
    }
    std::string bytes;
    SegmentOutput out(bytes);
    builder.write(out);
    const Segment segment(bytes);
    FoundRows found;
    CHECK(article_runs(segment, found).empty());
    Bits rows;
    for (const std::uint32_t row : {0u, 2u, 3u, 70u, 73u, 77u}) rows.set(row);
    found.add({0, segment.rows()}, rows);
    CHECK(article_runs(segment, found) == ArticleRuns{{0, 1}, {2, 3}, {4, 2}});
    CHECK(article_runs(std::vector<std::uint32_t>{}).empty());
    CHECK(article_runs(std::vector<std::uint32_t>{7, 7, 0}) ==
          ArticleRuns{{7, 2}, {0, 1}});
}

}  // namespace ibid
