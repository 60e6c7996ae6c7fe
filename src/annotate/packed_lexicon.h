// The text that pack_actors.py makes of data/actors when the program is built
// -> a Lexicon. It says the same as the files, in a form that takes no time to
// read: a line each, of which the first character tells what it is.
//
//   i TUR            an actor begins: its id      k country    its kind
//   d Turkey         its name for display         a NATO       acts for
//   n N f F          a name; case-bound; inferred; inferred and case-bound
//   x not   s short   u unless
//   o President<tab>USA<tab>19450412<tab>19530120
#pragma once

#include <string_view>

#include "annotate/lexicon.h"

namespace ibid {

Lexicon unpack_lexicon(std::string_view packed);

}  // namespace ibid
