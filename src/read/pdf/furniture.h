// Sheets -> the same without running heads and page numbers; and what the
// printed numbers say of their labels.
//
//   "Coastal Papers 7"  at the top of every other sheet  -> removed
//   "211", "212", "213" at the foot, one a sheet          -> labels
//
// A line goes when it stands at the edge of its sheet and is found again, but
// for its digits, at the same height of another; or when it is a number that
// counts with the sheets.
#pragma once

#include <vector>

#include "read/pdf/sheet.h"

namespace ibid::pdf {

void remove_furniture(std::vector<Sheet>& sheets);

}  // namespace ibid::pdf
