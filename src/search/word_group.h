// How many groups of interchangeable words a query asks for.
//
//   nato OR quad           1
//   (nato OR quad) drill   2
//   nato -quad actor:DPRK  1
//
// Where there is but one, words in headings and titles can add no match:
// another word would have to be in the text.
#pragma once

#include <cstddef>

#include "search/query.h"

namespace ibid {

std::size_t word_groups(const Query& query);

}  // namespace ibid
