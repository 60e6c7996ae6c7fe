// How many articles of a segment have one of the rows.
#pragma once

#include <cstdint>

#include "search/found_rows.h"
#include "store/segment.h"

namespace ibid {

std::uint32_t count_articles(const Segment& segment, const FoundRows& rows);

}  // namespace ibid
