// `ibid trend`: when what is found was published, or which time it speaks of.
#pragma once

#include "query/commands.h"

namespace ibid {

Answer run_trend(const Options& options, const Screen& screen);

}  // namespace ibid
