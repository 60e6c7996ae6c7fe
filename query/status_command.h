// `ibid status`: what is in the indexes.
#pragma once

#include "commands.h"

namespace ibid {

Answer run_status(const Options& options, const Screen& screen);

}  // namespace ibid
