// `ibid comention`: who is named together.
#pragma once

#include "query/commands.h"

namespace ibid {

Answer run_comention(const Options& options, const Screen& screen);

}  // namespace ibid
