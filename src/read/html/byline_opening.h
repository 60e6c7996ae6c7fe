// What stands before the names in a by-line.
//
//   "Geschrieben von: Ann Lee" -> "Ann Lee"
//   "Bytes"                    -> "Bytes", for it begins with no whole opening
#pragma once

#include <string_view>

namespace ibid::html {

// All openings, for there may be several: "Text: by Ann Lee".
std::string_view without_opening(std::string_view line);

// "Autor:" and "Posted by" say enough, after "by" must stand a person's name.
bool is_sure_opening(std::string_view opening);

}  // namespace ibid::html
