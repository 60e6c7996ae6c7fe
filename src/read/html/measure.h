// Page -> how much text, and of what sort, each of its elements holds.
//
// Text is measured in bytes without white space. Prose is what reads like
// running text: sentences of some length that are not links. An element is
// live when its text counts at all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "read/html/page.h"

namespace ibid::html {

struct Measure {
    bool live = true;
    bool linked = false;      // within a link
    std::uint32_t block = 0;  // the block element that it belongs to
    std::size_t text = 0;     // of the element and all it holds
    std::size_t link = 0;     // of that, in links
    std::size_t prose = 0;    // of that, in paragraphs of prose
    std::size_t own = 0;      // directly in this block element
    std::size_t own_link = 0;
    std::size_t own_marks = 0;  // that part or end sentences

    double link_share() const {
        return text == 0
                   ? 0
                   : static_cast<double>(link) / static_cast<double>(text);
    }
};

using Measures = std::vector<Measure>;

// What is live at first: all but scripts, forms' controls and the like.
// `with_noscript`: pages that show nothing without scripts may have their text
// in a noscript element.
Measures live_parts(const Page& page, bool with_noscript = false);

// Takes the element and all it holds out of the text.
void drop(const Page& page, Measures& measures, std::size_t node);

// Fills in the rest from what is live; again, after something was dropped.
void measure(const Page& page, Measures& measures);

}  // namespace ibid::html
