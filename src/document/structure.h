// Document -> the same Document with every block's kind decided and the
// metadata that its text gives filled in.
//
//   "By Ann Lee and Bo Ek"  -> authors, and the block is a by-line
//
// Only what is missing is filled in: metadata that a reader or a sidecar table
// gave stays as it is, and so does a block's kind; except that a heading which
// bears the title becomes the title. A date that the text merely mentions never
// becomes the article's date. Doing it twice changes nothing more.
#pragma once

#include <ibid/document.h>

namespace ibid {

void recognise_structure(Document& document);

// Whether a block's kind is not decided yet.
bool needs_structure(const Document& document);

// The first step of it: broken characters are replaced, with a remark.
void repair_blocks(Document& document);

}  // namespace ibid
