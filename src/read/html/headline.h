// Page -> the heading that shows the article's title, or 0.
//
// It is the heading that the page's <title> or og:title repeats: of several the
// highest, of these the first. So it is known before anything else is.
#pragma once

#include <cstddef>
#include <string>

#include "read/html/page.h"

namespace ibid::html {

std::size_t find_headline(const Page& page);

// The heading's text without the lines above and below the title that pages put
// into the same element: kickers, subtitles, dates. "" when it leads to the
// site's first page, for then it is the site's name.
std::string heading_text(const Page& page, std::size_t heading);

}  // namespace ibid::html
