// Page -> the element that holds the article, and what in it is no part of it.
//
// Comments, navigation and whatever else gives itself away by its name goes
// first, unless it holds most of the prose. Then the element is looked for
// that holds nearly all the prose which is left, preferring one that says it
// is the article. In it, what is mostly links goes.
#pragma once

#include <cstddef>
#include <vector>

#include "read/html/hints.h"
#include "read/html/measure.h"
#include "read/html/page.h"

namespace ibid::html {

struct MainPart {
    std::size_t root = 0;  // of the article
    // Blocks between the title and the root that belong to the article.
    std::vector<std::size_t> leads;
    Measures measures;  // live: what belongs to the article
    // Of every node, what it is by the names of the elements around it: within
    // debris all is debris.
    std::vector<Hint> zones;
    bool whole = false;  // see whole_page.h
};

MainPart find_main_part(const Page& page);

}  // namespace ibid::html
