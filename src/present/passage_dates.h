// The dates that a passage speaks of -> a line each, with the words that tell
// them.
//
//   speaks of 1962-10 ("October", bytes 17 to 24, its year inferred)
#pragma once

#include <string>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

std::vector<std::string> date_lines(const Passage& passage);

}  // namespace ibid
