// Capital letters -> small ones: "GÜLTEN" -> "Gülten".
#pragma once

#include <string>
#include <string_view>

namespace ibid {

// Whether `word` has two or more letters, and capitals only.
bool is_all_capitals(std::string_view word);

// Small letters but for the first and those after a hyphen or an apostrophe:
// "O'NEILL-LEE" -> "O'Neill-Lee".
std::string capitalised(std::string_view word);

}  // namespace ibid
