// A folded word -> the same with the accents that its ending must have.
//
//   with_accents("es", "eleccion") -> "elección"
//
// Words are folded before they are stemmed, so that accents may be typed or
// left out; but Snowball's algorithms know some endings by their accents only.
#pragma once

#include <string>
#include <string_view>

namespace ibid {

std::string with_accents(std::string_view language, std::string word);

}  // namespace ibid
