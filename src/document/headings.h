// Short lines between paragraphs -> headings.
//
// A heading has no full stop, comma, colon or semicolon at its end and begins
// like a title; a paragraph follows it. Lines of a list or an address follow
// each other and stay body.
#pragma once

#include "document/draft.h"

namespace ibid {

void find_headings(Draft& draft);

}  // namespace ibid
