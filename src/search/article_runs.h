// ArticleRuns: how many passages match of each article of a segment.
//
// Rows come in ascending order, so that those of an article follow each other.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace ibid {

struct ArticleRun {
    std::uint32_t article = 0;
    std::uint32_t passages = 0;
    friend bool operator==(const ArticleRun&, const ArticleRun&) = default;
};

using ArticleRuns = std::vector<ArticleRun>;

inline void add_passage(ArticleRuns& runs, std::uint32_t article) {
    if (runs.empty() || runs.back().article != article)
        runs.push_back({article, 0});
    ++runs.back().passages;
}

inline std::uint32_t passages_of(const ArticleRuns& runs,
                                 std::uint32_t article) {
    const auto run =
        std::ranges::lower_bound(runs, article, {}, &ArticleRun::article);
    return run == runs.end() || run->article != article ? 0 : run->passages;
}

}  // namespace ibid
