// Blocks that describe a picture, a video or a table -> captions.
//
//   "Delegates arrive in Jakarta. (Photo by A. Lee)"
//   "03:05", and the line below it that stands there twice
#pragma once

#include "document/draft.h"

namespace ibid {

void find_captions(Draft& draft);

}  // namespace ibid
