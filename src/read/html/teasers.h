// What stands within the article but leads away from it is taken out of the
// text: lists that are mostly links, and the teasers of other articles.
#pragma once

#include <cstddef>

#include "read/html/outline.h"

namespace ibid::html {

void drop_teasers(Outline& outline, std::size_t root);

}  // namespace ibid::html
