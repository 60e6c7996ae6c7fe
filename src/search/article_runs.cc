#include "search/article_runs.h"

namespace ibid {

ArticleRuns article_runs(const Segment& segment, const FoundRows& rows) {
    ArticleRuns runs;
    rows.each([&](std::uint32_t row) {
        const std::uint32_t article = segment.article_of()[row];
        if (runs.empty() || runs.back().article != article)
            runs.push_back({article, 0});
        ++runs.back().passages;
    });
    return runs;
}

}  // namespace ibid
