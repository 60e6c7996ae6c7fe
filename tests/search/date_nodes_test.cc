#include "search/date_nodes.h"

#include <doctest/doctest.h>

#include "search/all_windows.h"
#include "search/random_index.h"

namespace ibid {

TEST_CASE("what passages talk about, and when they were published") {
    const SampleIndex sample({
        dated_article("a", "", "2022-03-15", {}, "",
                      {"In May 2021 they met.", "They met in the 1990s.",
                       "Between 2013 and 2016 they met; in 2018 too.",
                       "They never met."}),
        dated_article("b", "", "", {}, "", {"On 3 March 2020 all met."}),
    });
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    // Row 0 and the last but one are titles.
    const struct {
        std::string query;
        std::string texts;
    } cases[] = {
        {"about:2021-05", "In"},
        {"about:2021", "In"},
        {"about:2021-06", ""},
        {"about:1995-07-04", "They"},
        {"about:2014..2015", "Between"},
        {"about:2017", ""},
        {"about:2018..", "In Between On"},
        {"about:..2013", "They Between"},
        {"about:2020-03-03", "On"},
        {"about:2020-03-04", ""},
        {"date:2022", "In They Between They"},
        {"date:undated", "On"},
        {"year:none", "On"},
    };
    for (const auto& one : cases) {
        CAPTURE(one.query);
        const Query query = parse_and_resolve(one.query, shards);
        const NodePtr node = time_node(segment, query);
        std::string texts;
        for (const std::uint32_t row : rows_of(*node, segment.rows())) {
            const std::uint32_t article = segment.article_of()[row];
            const Passage passage =
                shards[0].articles->passage(segment.article(article).docid,
                                            row - segment.first_row(article));
            if (passage.kind != Kind::body) continue;
            texts += texts.empty() ? "" : " ";
            texts += passage.text.substr(0, passage.text.find(' '));
        }
        CHECK(texts == one.texts);
    }
    const Hit hit = sample.search("about:2018 date:2022").hits.at(0);
    REQUIRE(hit.highlights.size() == 1);
    CHECK(hit.passage.text.substr(hit.highlights[0].start, 4) == "2018");
    CHECK(sample.found("about:none") == "a/4");
    CHECK(sample.found("-about:none") == "a/1 a/2 a/3 b/1");
    CHECK(sample.found("author:none") == "a/1 a/2 a/3 a/4 b/1");
    CHECK(sample.found("author:\"none\"") == "");
}

}  // namespace ibid
