// A field of articles -> the values that it has in a segment.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/columns.h"

namespace ibid {

// Where an article's values of "author", "source" or "lang" are: a set.
std::uint32_t ArticleRow::*column_of(std::string_view field);

// The ids of the values that articles have which were not removed, in the order
// in which they appear.
std::vector<std::uint32_t> column_values(const OpenSegment& open,
                                         std::string_view field);

}  // namespace ibid
