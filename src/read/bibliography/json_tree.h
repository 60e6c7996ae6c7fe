// JSON text -> Tree, with the line of every value.
//
// Its lines are why simdjson does not serve: an entry among thousands that is
// wrong shall be found. Numbers and truth values keep their letters; null is an
// empty text.
#pragma once

#include <string_view>

#include "text/tree.h"

namespace ibid {

// Throws TreeError at the first fault.
Tree parse_json_tree(std::string_view json);

}  // namespace ibid
