// `ibid actors`: who the index knows, and by which names.
#pragma once

#include "query/commands.h"

namespace ibid {

Answer run_actors(const Options& options, const Screen& screen);

}  // namespace ibid
