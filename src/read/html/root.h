// Outline -> the element that holds the article.
//
// Of the elements that say they are the text, the one with the most prose; else
// the innermost that holds nearly all of the page's prose.
#pragma once

#include <cstddef>

#include "read/html/outline.h"

namespace ibid::html {

std::size_t find_root(const Outline& outline);

}  // namespace ibid::html
