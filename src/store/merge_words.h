// The words and sequences of segments that are merged (segment_merger.cc).
#pragma once

#include <vector>

#include "store/merge_source.h"
#include "store/segment_output.h"

namespace ibid {

// Fills in MergeSource::word_counts: words that occur in the rows that stay, or
// in titles or headings there, stay.
void choose_words(std::vector<MergeSource>& sources);

// Needs MergeSource::terms.
void write_words(const std::vector<MergeSource>& sources, SegmentOutput& out);

}  // namespace ibid
