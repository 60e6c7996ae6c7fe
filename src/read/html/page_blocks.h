// The main part of a Page -> Blocks.
//
//   <h2>Why</h2><p>It <i>holds</i>.<ol><li>A  -> heading 2 "Why",
//                                                "It holds.", "1. A"
//
// Paragraphs, list items and the rows of tables are a block each. What the tags
// say decides the kinds of headings, captions and notes; what paragraphs are is
// left to recognise_structure.
#pragma once

#include <vector>

#include <ibid/document.h>

#include "read/html/main_part.h"
#include "read/html/page.h"

namespace ibid::html {

std::vector<Block> page_blocks(const Page& page, const MainPart& part);

}  // namespace ibid::html
