#include "search/count_articles.h"

#include <doctest/doctest.h>

#include <random>
#include <set>

#include "store/segment_builder.h"

namespace ibid {

namespace {

// Articles of no, one, a few and thousands of passages.
std::string segment_of_all_sizes(std::mt19937& random) {
    SegmentBuilder builder;
    for (const std::size_t size : {3, 0, 1, 200, 0, 9000, 1, 1, 64, 63, 5000}) {
        SegmentArticle article;
        article.passages.resize(size);
        builder.add(article);
        for (int i = 0; i < 20; ++i) {
            article.passages.resize(random() % 7);
            builder.add(article);
        }
    }
    std::string bytes;
    SegmentOutput out(bytes);
    builder.write(out);
    return bytes;
}

}  // namespace

TEST_CASE("articles of rows, window by window") {
    std::mt19937 random(85);
    const std::string bytes = segment_of_all_sizes(random);
    const Segment segment(bytes);
    for (const std::uint32_t one_in : {1u, 2u, 7u, 100u, 2000u}) {
        for (const std::uint32_t size : {64u, 256u, Bits::size}) {
            FoundRows found;
            std::set<std::uint32_t> articles;
            for (std::uint32_t first = 0; first < segment.rows();
                 first += size) {
                const Window window{first,
                                    std::min(first + size, segment.rows())};
                // Some windows are passed over.
                if (random() % 5 == 0) continue;
                Bits rows;
                for (std::uint32_t row = 0; row < window.size(); ++row)
                    if (random() % one_in == 0) {
                        rows.set(row);
                        articles.insert(segment.article_of()[first + row]);
                    }
                found.add(window, rows);
            }
            CAPTURE(one_in);
            CAPTURE(size);
            CHECK(count_articles(segment, found) == articles.size());
        }
    }
}

}  // namespace ibid
