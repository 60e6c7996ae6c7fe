#include "search/named_node.h"

#include <doctest/doctest.h>

#include "search/all_windows.h"
#include "search/random_index.h"
#include "search/word_nodes.h"

namespace ibid {

TEST_CASE("rows that say it otherwise, and how often") {
    const SampleIndex sample({dated_article(
        "a", "", "", {}, "",
        {"The DPRK spoke.", "North Korea spoke; North Korea was heard.",
         "Pyongyang and the DPRK.", "Nobody else."})});
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    const auto names = segment.find_term(Place::name, "PRK");
    const auto word = segment.find_term(Place::text, "dprk");
    REQUIRE(names);
    REQUIRE(word);
    const NodePtr node =
        other_name_node(term_node(segment, *names), term_node(segment, *word));
    const std::uint32_t first = segment.rows() - 4;
    CHECK(rows_of(*node, segment.rows()) == Rows{first + 1});
    CHECK(counts_of(*node, segment.rows()) == std::to_string(first + 1) + ":2");
    CHECK(node->estimate() == 3);
}

}  // namespace ibid
