// Shard -> what `ibid status` tells of it.
#pragma once

#include <ibid/index.h>

#include "search/shard.h"

namespace ibid {

Status status_of(const Shard& shard);

}  // namespace ibid
