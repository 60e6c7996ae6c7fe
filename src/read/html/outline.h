// Outline: a page while it is being found out what in it is the article. The
// steps (main_part.cc says in which order) read and change it.
#pragma once

#include <cstddef>
#include <vector>

#include "read/html/hints.h"
#include "read/html/measure.h"
#include "read/html/page.h"

namespace ibid::html {

struct Outline {
    const Page& page;
    Measures measures;
    std::vector<Hint> hints;   // of every live element, by its own names
    std::size_t body = 0;      // the body element
    std::size_t headline = 0;  // the heading with the title, or 0

    const Node& node(std::size_t i) const { return page.nodes[i]; }
    bool within(std::size_t inner, std::size_t outer) const {
        return inner > outer && inner < page.nodes[outer].end;
    }
};

// `trusting`: whether names are believed at all.
Outline outline_of(const Page& page, bool with_noscript, bool trusting);

}  // namespace ibid::html
