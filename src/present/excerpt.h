// A long passage -> the part of it that best shows why it was found.
//
// The part begins and ends with a sentence where sentences are short enough,
// else with a word, and holds as many different highlighted words as it can.
#pragma once

#include <string_view>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

// At most `columns` wide. `text` is harmless text, `highlights` are in order.
// The whole text when it fits.
Span excerpt(std::string_view text, const std::vector<Span>& highlights,
             std::size_t columns);

}  // namespace ibid
