// What a page says of its article, believed in the order of trust.h -> the
// fields of the Article, each with its origin.
#pragma once

#include <string_view>

#include <ibid/document.h>

#include "read/html/main_part.h"
#include "read/html/page.h"

namespace ibid::html {

// `address`: where the page was saved from, when that is known otherwise.
void set_page_metadata(const Page& page, const MainPart& part, Article& article,
                       std::string_view address = "");

}  // namespace ibid::html
