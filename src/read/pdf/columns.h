// The lines of a sheet -> flows: lines that are read one after the other, in
// one column each, in the order in which people read them.
//
//   a wide title             flow 1: the title
//   left 1    right 1        flow 2: left 1, left 2
//   left 2    right 2        flow 3: right 1, right 2
//
// A gutter is where lines stand side by side, over and over, with room between
// them; short cells of a table make none. A line that crosses a gutter ends the
// columns above it.
#pragma once

#include <vector>

#include "read/pdf/sheet.h"

namespace ibid::pdf {

struct Flow {
    double left = 0;  // of its column
    double right = 0;
    std::vector<Line> lines;
};

std::vector<Flow> flows_of(std::vector<Line> lines);

// The places of the gutters, from left to right.
std::vector<double> gutters_of(const std::vector<Line>& lines);

}  // namespace ibid::pdf
