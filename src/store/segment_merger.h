// Segments -> one segment of their articles that were not removed.
//
//   SegmentOutput out(dir);
//   std::string id = merge_segments({&old, &recent}, out);
//
// The result is, byte for byte, what a SegmentBuilder makes of these articles.
// Time is linear in the bytes; memory is what the vocabulary needs and 8 bytes
// a row, 4 more a row of segments that lost articles, besides the sources'
// pages (SegmentOutput's `rest` may let them go).
// Throws DamagedSegment.
#pragma once

#include <string>
#include <vector>

#include "store/columns.h"
#include "store/segment_output.h"

namespace ibid {

// In the order in which their articles shall follow each other. Returns the
// new segment's id.
std::string merge_segments(const std::vector<const OpenSegment*>& sources,
                           SegmentOutput& out);

}  // namespace ibid
