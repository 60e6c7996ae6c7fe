// Any bytes -> text that is safe to print on a line of a terminal.
//
//   harmless("red: \33[31m\tnow\n") -> "red: ?[31m now "
//
// Line ends, tabs and the like become spaces; other control characters and
// those that reverse the direction of what follows become a sign that shows
// that something was there. Each is replaced by one of the same length, so
// that byte spans into valid UTF-8 hold for the result as well. Bytes that are
// not UTF-8 become U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace ibid {

std::string harmless(std::string_view text);

}  // namespace ibid
