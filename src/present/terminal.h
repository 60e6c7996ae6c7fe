// Results -> what a person reads on a terminal: the query as it was
// understood, a heading for each article, its passages with their paragraph
// numbers, facets, and the count as the last line.
//
// Hits stay in the order of their ranks; neighbours of the same article share
// a heading. The text has a line end after the last line, no line is wider
// than the layout, and nothing in it but Layout's colours is an escape code.
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

#include "present/layout.h"

namespace ibid {

std::string terminal(const Results& results, const Layout& layout);

// The passages that `ibid show` was asked for, as a page to read.
std::string terminal_pages(const std::vector<Hit>& hits, const Layout& layout);

}  // namespace ibid
