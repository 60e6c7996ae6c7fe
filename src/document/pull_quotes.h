// Blocks that repeat, in other type, what the text says -> pull quotes.
//
//   "Trade with the coast has all but stopped"  stands alone, while a
//   paragraph says "By autumn, trade with the coast had all but stopped."
//
// Linear in the text: short blocks are looked up by runs of three words, and
// only those that share some are compared word by word.
#pragma once

#include "document/draft.h"

namespace ibid {

void find_pull_quotes(Draft& draft);

}  // namespace ibid
