// YAML text -> Tree. yaml.cc is yaml-cpp's only user.
#pragma once

#include <string_view>

#include "text/tree.h"

namespace ibid {

// The first document of `text`; an empty one is an empty text. Throws
// TreeError; so do aliases that would expand without end.
Tree parse_yaml(std::string_view text);

}  // namespace ibid
