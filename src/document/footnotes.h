// Blocks that are footnotes or endnotes -> notes.
//
//   "[1] Report of the panel, p. 4."   when the text refers to [1], or beside
//                                      another such block
//   "1. [1]" and the block below it
//   the numbered items below a heading "Notes" or "References"
//
// A numbered paragraph ("3. The Minister replied ...") is no note by itself.
#pragma once

#include "document/draft.h"

namespace ibid {

void find_notes(Draft& draft);

}  // namespace ibid
