// Text -> the user's pager: $PAGER, else less.
#pragma once

#include <string>

namespace ibid {

// Returns when the user leaves the pager; false when there is none, and the
// text still has to be written.
bool page(const std::string& text);

}  // namespace ibid
