// Words so common that a query of several words does not insist on them.
#pragma once

#include <string_view>

namespace ibid {

// `word` is folded. English function words only ("the", "of", "was"); never a
// negation, a number or a word that may carry meaning of its own ("may", "us").
bool is_stop_word(std::string_view word);

}  // namespace ibid
