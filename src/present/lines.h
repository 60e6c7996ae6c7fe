// Results -> one passage a line, for grep, cut and awk.
//
//   asia/quad.md:5<TAB>For three years the phrase ...
//   asia/quad.md:note2<TAB>The statement is at ...
//   asia/quad.md-4<TAB>a neighbouring passage, when asked for
//
// Everything before the first tab says where the passage stands (place.h).
// Line ends, tabs and control characters inside a text are replaced.
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

namespace ibid {

// Passages, then facets: field, value, label, passages, articles, tabs between.
std::string lines(const Results& results, bool colour);
std::string lines(const std::vector<Hit>& hits, bool colour);
std::string lines(const std::vector<Facet>& facets);

}  // namespace ibid
