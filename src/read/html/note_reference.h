// Whether an element is the number by which a text refers to a note.
//
//   <sup><a href="#note-3">3</a></sup>      -> yes
//   <a role="doc-noteref" href="...">3</a>  -> yes
//   10<sup>3</sup>                          -> no
#pragma once

#include <cstddef>

#include "read/html/page.h"

namespace ibid::html {

// `whole`: in a book the notes may stand in another file than the text.
bool is_note_reference(const Page& page, std::size_t node, bool whole);

}  // namespace ibid::html
