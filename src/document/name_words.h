// One word -> what it tells about a name: whether it may be part of one, and
// what its bearer does.
#pragma once

#include <string_view>

namespace ibid {

// "Ann", "J.", "O’Neill", "Yong-ho", "GÜLTEN"; not "Council", "The", "B52".
bool is_name_word(std::string_view word);

// "von", "bin", "al-Assad": may stand within a name in small letters.
bool is_particle(std::string_view word);

// These three take the word as fold_phrase gives it.
bool is_personal_title(std::string_view folded);  // "dr."
bool is_degree(std::string_view folded);          // "phd"
bool is_role(std::string_view folded);            // "professor"

}  // namespace ibid
