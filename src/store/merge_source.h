// A segment that is being merged, and the new numbers of what is in it.
#pragma once

#include <cstdint>
#include <vector>

#include "store/columns.h"

namespace ibid {

struct MergeSource {
    static constexpr std::uint32_t gone = 0xFFFFFFFFu;

    explicit MergeSource(const OpenSegment& opened) : open(&opened) {}
    const Segment& segment() const { return open->segment; }
    bool is_whole() const { return open->removed.empty(); }

    const OpenSegment* open;
    // By old number: the new one, or `gone`.
    std::vector<std::uint32_t> articles;
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> terms;
    // By word id: how often it occurs in the rows that stay, or `gone`.
    std::vector<std::uint32_t> word_counts;
};

}  // namespace ibid
