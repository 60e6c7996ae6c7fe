// The rows of a segment that a search may find at all: those of the wanted
// kinds whose articles were not removed.
#pragma once

#include <cstdint>
#include <span>

#include "search/stretch_bits.h"
#include "store/columns.h"

namespace ibid {

class WantedRows {
public:
    // `kinds` as bits 1 << kind. The segment must outlive it.
    WantedRows(const OpenSegment& open, std::uint32_t kinds)
        : open_(&open), kinds_(kinds), bits_(open.segment.rows()) {}

    // Of the window, 64 rows each.
    std::span<const std::uint64_t> rows(const Window& window);

private:
    const OpenSegment* open_;
    std::uint32_t kinds_;
    StretchBits bits_;
};

}  // namespace ibid
