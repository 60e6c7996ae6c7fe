#include "search/article_runs.h"

#include <doctest/doctest.h>

#include <initializer_list>

namespace ibid {

TEST_CASE("passages by article") {
    ArticleRuns runs;
    for (const std::uint32_t article : {0u, 0u, 3u, 7u, 7u, 7u})
        add_passage(runs, article);
    CHECK(runs == ArticleRuns{{0, 2}, {3, 1}, {7, 3}});
    CHECK(passages_of(runs, 0) == 2);
    CHECK(passages_of(runs, 7) == 3);
    CHECK(passages_of(runs, 1) == 0);
    CHECK(passages_of(runs, 8) == 0);
    CHECK(passages_of({}, 0) == 0);
}

}  // namespace ibid
