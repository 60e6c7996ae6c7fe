// The dates that passages talk about, of segments that are merged
// (segment_merger.cc).
#pragma once

#include <vector>

#include "store/merge_source.h"
#include "store/segment_output.h"

namespace ibid {

// Spans of which no mention stays go. Memory: a number for each span.
void write_dates(const std::vector<MergeSource>& sources, SegmentOutput& out);

}  // namespace ibid
