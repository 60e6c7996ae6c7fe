// Options -> the whole run, and its exit status.
#pragma once

#include "indexer/options.h"

namespace ibid {

// 0 when the run was completed, 2 when there was nothing to do, 130 when it
// was interrupted. Throws ibid::Error for all other trouble.
int run(const Options& options);

}  // namespace ibid
