// The rows of a segment that a search may find at all: those of the wanted
// kinds whose articles were not removed.
//
// They are the same for one search after the other, so they are made once, a
// stretch of rows at a time as they are asked for.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/node.h"
#include "store/columns.h"

namespace ibid {

class WantedRows {
public:
    // `kinds` as bits 1 << kind. The segment must outlive it.
    WantedRows(const OpenSegment& open, std::uint32_t kinds);

    // Of the window, 64 rows each.
    std::span<const std::uint64_t> rows(const Window& window);

private:
    void make(std::uint32_t stretch);

    const OpenSegment* open_;
    std::uint32_t kinds_;
    std::vector<std::uint64_t> bits_;
    std::vector<bool> made_;  // by stretch
};

}  // namespace ibid
