// `ibid show`: passages and articles by their names.
#pragma once

#include "query/commands.h"

namespace ibid {

Answer run_show(const Options& options, const Screen& screen);

}  // namespace ibid
