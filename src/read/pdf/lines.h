// The words of a sheet -> its lines, each within one column.
//
//   "What" "divides" "the"   -> "What divides the"
//   "same." and a raised "1" -> "same.[1]"
//
// Words come in an order in which those of a line follow each other.
#pragma once

#include <vector>

#include "read/pdf/sheet.h"

namespace ibid::pdf {

std::vector<Line> lines_of(const std::vector<Word>& words);

// From top to bottom, and those that stand on one height from left to right.
void sort_by_rows(std::vector<Line>& lines);

}  // namespace ibid::pdf
