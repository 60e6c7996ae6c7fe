// Whether a name stands in a text with the capitals it must have.
//
//   has_case_of("US", "US"), has_case_of("TURKEY", "Turkey")  are true
//   has_case_of("us", "US"), has_case_of("XI", "Xi")          are false
#pragma once

#include <string_view>

namespace ibid {

// Compares one word as it stands in a text with the same word as a name has
// it. A word of more than three letters may also stand all in capitals; a
// short one may not, since it would be an abbreviation or a number.
bool has_case_of(std::string_view surface, std::string_view written);

bool has_small_letters(std::string_view text);

}  // namespace ibid
