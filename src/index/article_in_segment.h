// A segment and the document id of an article -> the article's number in the
// segment, and what it takes off the totals when it goes.
#pragma once

#include <cstdint>

#include "store/database.h"
#include "store/segment.h"

namespace ibid {

// Throws DamagedSegment when the segment has no such article.
std::uint32_t article_number(const Segment& segment, std::uint32_t docid);

Totals totals_of(const Segment& segment, std::uint32_t article);

}  // namespace ibid
