// Words in the names of a page's parts -> Hint.
//
//   "sidebar" -> debris    "article-body" -> body    "blue" -> none
#pragma once

#include <string_view>

#include "read/html/hints.h"

namespace ibid::html {

// `words` is one word, or two joined by a hyphen.
Hint hint_of_words(std::string_view words);

}  // namespace ibid::html
