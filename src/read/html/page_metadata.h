// What a page says of its article, believed in the order of trust.h -> the
// fields of the Article, each with its origin.
#pragma once

#include <ibid/document.h>

#include "read/html/main_part.h"
#include "read/html/page.h"

namespace ibid::html {

void set_page_metadata(const Page& page, const MainPart& part,
                       Article& article);

}  // namespace ibid::html
