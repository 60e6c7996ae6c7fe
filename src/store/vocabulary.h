// The words of a segment -> its parts about words.
#pragma once

#include <cstdint>
#include <vector>

#include "store/numbering.h"
#include "store/segment_output.h"

namespace ibid {

// `counts` says how often each word occurs, `terms` which term (by its number
// in the segment) stands for it. Returns the id that each word gets there.
std::vector<std::uint32_t> write_vocabulary(
    const Numbering& words, const std::vector<std::uint32_t>& counts,
    const std::vector<std::uint32_t>& terms, SegmentOutput& out);

}  // namespace ibid
