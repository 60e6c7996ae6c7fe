// Nodes that look at a column: who is named, by whom, of which kind.
#pragma once

#include <cstdint>
#include <functional>

#include "search/node.h"
#include "search/query.h"
#include "store/segment.h"

namespace ibid {

// A field of the schema that has one of the query's terms, but for dates and
// words.
NodePtr field_node(const Segment& segment, const Query& query);

// The rows of articles, by number, that pass the test. It is asked about an
// article when one of its rows is wanted, maybe more than once.
NodePtr article_node(const Segment& segment,
                     std::function<bool(std::uint32_t)> test);

// The ids of the segment's values that a field calls by one of these terms.
std::vector<std::uint32_t> value_ids(const Segment& segment,
                                     const Query& query);

}  // namespace ibid
