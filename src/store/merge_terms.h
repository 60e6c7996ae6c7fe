// The terms and postings of segments that are merged (segment_merger.cc).
#pragma once

#include <vector>

#include "store/merge_source.h"
#include "store/segment_output.h"

namespace ibid {

// Fills in MergeSource::terms. Terms without postings stay when a word that
// stays needs them.
void write_terms(std::vector<MergeSource>& sources, SegmentOutput& out);

// Whether the term has a posting that stays.
bool has_postings(const MergeSource& source, std::uint32_t term);

}  // namespace ibid
