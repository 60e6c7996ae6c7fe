// "Share: Facebook | X | E-mail" -> a row of share buttons; so is a list of
// the networks alone, or the name of one.
#pragma once

#include "document/shape.h"

namespace ibid {

bool is_share_line(const Shape& shape);

}  // namespace ibid
