// By-lines, dates and source lines above the text or below it -> authors,
// date and source of the article, where these are not known yet.
#pragma once

#include "document/draft.h"

namespace ibid {

void find_bylines(Draft& draft);

}  // namespace ibid
