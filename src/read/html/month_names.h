// Names of the months in the languages that pages are written in.
//
//   "march", "marz", "mars", "mrz"  -> 3    "mark" -> 0
#pragma once

#include <string_view>

namespace ibid::html {

// `word` is in small letters without accents (fold_phrase).
int month_named(std::string_view word);

}  // namespace ibid::html
