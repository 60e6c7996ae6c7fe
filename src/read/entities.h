// Character references of HTML -> UTF-8: "R&amp;D &#8212; 5&nbsp;km".
#pragma once

#include <string>
#include <string_view>

namespace ibid {

// Knows the numbers and the names that articles use; an unknown name stays as
// it is written.
std::string decode_entities(std::string_view text);

}  // namespace ibid
