// The rows of articles that were published in a range of days.
#pragma once

#include "search/node.h"
#include "store/segment.h"

namespace ibid {

// Of those whose date may lie in the range. A range without ends finds what
// has a date.
NodePtr published_node(const Segment& segment, const DateRange& range);

}  // namespace ibid
