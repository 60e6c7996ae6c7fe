// Options -> the Index that they mean.
#pragma once

#include <ibid/index.h>

#include "query/options.h"

namespace ibid {

Index open_index(const Options& options);

}  // namespace ibid
