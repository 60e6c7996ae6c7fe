// All titles that a page gives its article -> the one that its readers see.
//
//   <title>Talks resume | Harbour Review</title>, <h1>Talks resume</h1>
//   -> "Talks resume"
//
// A heading of the page that its other titles repeat is the title. Else it is
// the most trusted of those, without the name of the site.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/html/claim.h"
#include "read/html/main_part.h"
#include "read/html/page.h"

namespace ibid::html {

struct PageTitle {
    std::string text;  // "" when there is none
    std::string origin;
};

// `claims`: by trust. `site`: what the page calls its publisher, and its host.
PageTitle find_page_title(const Page& page, const MainPart& part,
                          const Claims& claims,
                          const std::vector<std::string>& site);

// Whether all of `name` is the site's name or a part of it.
bool is_site_name(std::string_view name, const std::vector<std::string>& site);

// "Talks resume - Harbour Review" -> "Talks resume"
std::string without_site(std::string_view title,
                         const std::vector<std::string>& site);

}  // namespace ibid::html
