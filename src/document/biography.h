// Blocks about the authors below an article -> biographies, and the authors
// where no by-line names them.
//
//   "About the author" and what follows it
//   "Ann Lee" alone on a line, and what is said about her below it
//   "Ann Lee is a fellow at ..." as the last words of the page
#pragma once

#include "document/draft.h"

namespace ibid {

void find_biographies(Draft& draft);

}  // namespace ibid
