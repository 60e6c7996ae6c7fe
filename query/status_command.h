// `ibid status`: what is in the indexes.
#pragma once

#include "query/commands.h"

namespace ibid {

Answer run_status(const Options& options, const Screen& screen);

}  // namespace ibid
