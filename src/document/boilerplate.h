// Blocks of a web page that are no part of the article -> boilerplate: share
// buttons, comment forms, newsletters, licences, disclaimers, site footers.
#pragma once

#include "document/draft.h"

namespace ibid {

// Blocks that say by themselves what they are.
void find_boilerplate(Draft& draft);

// What follows the first share button, comment form or list of related
// articles after the last paragraph of the text, unless it is known to be
// something else by now.
void find_trailing_boilerplate(Draft& draft);

}  // namespace ibid
