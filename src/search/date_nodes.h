// Nodes that look at time: when a passage was published, and which days it
// talks about.
#pragma once

#include "search/node.h"
#include "search/query.h"
#include "store/segment.h"

namespace ibid {

// A query of Type::date, on any field that holds dates.
NodePtr time_node(const Segment& segment, const Query& query);

}  // namespace ibid
