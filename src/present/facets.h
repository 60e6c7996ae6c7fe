// Facets -> aligned tables for people: value, passages, articles, and a bar
// where there is room for one.
//
//   actor (12 values)    passages  articles
//   North Korea                31         5  ████████████████
//   China                      16         4  ████████▎
//   10 more
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

#include "present/layout.h"

namespace ibid {

std::string facet_tables(const std::vector<Facet>& facets,
                         const Layout& layout);

// "North Korea"; of a value without a label the value, else "unknown".
std::string label_of(const FacetValue& value);

}  // namespace ibid
