// `ibid similar ID`: passages on the same matter as one that is named.
#pragma once

#include "query/commands.h"

namespace ibid {

Answer run_similar(const Options& options, const Screen& screen);

}  // namespace ibid
