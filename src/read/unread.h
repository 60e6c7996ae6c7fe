// Formats that people keep articles in, but which are not read yet, so that
// the message names the format: "is a Word file, which this version does not
// read".
#pragma once

#include <string>
#include <string_view>

namespace ibid {

// "a Word", by what the file begins with or else by its extension (".doc");
// "" when it is none of them.
std::string_view unread_format(std::string_view extension,
                               std::string_view head);

}  // namespace ibid
