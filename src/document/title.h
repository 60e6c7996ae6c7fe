// The first lines of an article -> its title.
//
// It is the title that is known already, a first-level heading, or a first
// line that reads like a title. A first line that ends in a colon heads a
// summary; then the title is the title-like line below that.
#pragma once

#include "document/draft.h"

namespace ibid {

void find_title(Draft& draft);

}  // namespace ibid
