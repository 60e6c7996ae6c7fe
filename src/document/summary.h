// The digest that a page puts before its article -> summary.
//
//   "Summary by the Tide desk:"      the heading
//   "The writer holds that ..."      summary: not the author's words
//   "Why the quay stays closed"      the title
#pragma once

#include "document/draft.h"

namespace ibid {

// Whether the line heads a digest: "In brief", "Summary by X:".
bool opens_summary(const Shape& shape);

// What stands between such a line and the title that was found below it.
void find_summary(Draft& draft);

}  // namespace ibid
