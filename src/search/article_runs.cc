#include "search/article_runs.h"

#include "search/gather.h"

namespace ibid {

ArticleRuns article_runs(const Segment& segment, const FoundRows& found) {
    std::vector<std::uint32_t> rows, articles;
    rows.reserve(found.count());
    found.each([&](std::uint32_t row) { rows.push_back(row); });
    gather(segment.article_of(), rows, articles);
    return article_runs(articles);
}

// Without a branch: no guess about the next article comes true.
ArticleRuns article_runs(std::span<const std::uint32_t> articles) {
    if (articles.empty()) return {};
    ArticleRuns runs(articles.size());
    std::size_t last = 0;
    runs[0].article = articles[0];
    for (const std::uint32_t article : articles) {
        last += article != runs[last].article ? 1 : 0;
        runs[last].article = article;
        ++runs[last].passages;
    }
    runs.resize(last + 1);
    return runs;
}

}  // namespace ibid
