#include "search/article_runs.h"

#include "search/gather.h"

namespace ibid {

namespace {

// Both may have passages of the article in which they meet.
void append(ArticleRuns& all, const ArticleRuns& more) {
    const bool meet = !all.empty() && !more.empty() &&
                      all.back().article == more.front().article;
    if (meet) all.back().passages += more.front().passages;
    all.insert(all.end(), more.begin() + (meet ? 1 : 0), more.end());
}

}  // namespace

ArticleRuns article_runs(const Segment& segment, const FoundRows& found) {
    // So many stretches at once, however many rows there are.
    constexpr std::size_t at_once = 256;
    ArticleRuns all;
    std::vector<std::uint32_t> rows, articles;
    const auto stretches = found.stretches();
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        stretches[i].each([&](std::uint32_t row) {
            rows.push_back(stretches[i].first + row);
        });
        if (i + 1 < stretches.size() && (i + 1) % at_once != 0) continue;
        gather(segment.article_of(), rows, articles);
        append(all, article_runs(articles));
        rows.clear();
    }
    return all;
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
