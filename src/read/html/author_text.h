// What a page shows or says of its authors -> their names.
//
//   "Von Ann Lee | 12. März 2024"          -> Ann Lee
//   "By Ann Lee and Bo Ek, Reuters"        -> Ann Lee, Bo Ek
//   "https://example.org/people/ann-lee"   -> none
//   "admin"                                -> none
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ibid::html {

// Whether a line says by itself that it names the authors: "Autorin: Ann Lee",
// "Par Ann Lee, à Paris"; not "By the way".
bool is_byline(std::string_view line);

std::vector<std::string> authors_in(std::string_view text);

}  // namespace ibid::html
