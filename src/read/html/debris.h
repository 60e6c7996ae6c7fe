// What gives itself away by its names is taken out of the text: navigation,
// comments, advertisements, by-lines.
//
// Names are wrong at times. What holds most of the prose, the title, or an
// element that says it is the text, stays whatever it is called.
#pragma once

#include <vector>

#include "read/html/outline.h"

namespace ibid::html {

void drop_debris(Outline& outline);

// Of every node, the hint by which it was dropped, or an element around it;
// captions and notes, which stay, have theirs too.
std::vector<Hint> zones_of(const Outline& outline);

}  // namespace ibid::html
