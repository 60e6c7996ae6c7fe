// Formats that people keep articles in, but which are not read yet, so that
// the message names the format: "is a PDF file, which this version does not
// read".
#pragma once

#include <string>
#include <string_view>

namespace ibid {

// "a PDF", by what the file begins with or else by its extension (".pdf");
// "" when it is none of them.
std::string_view unread_format(std::string_view extension,
                               std::string_view head);

}  // namespace ibid
