// A chapter of a book, in XHTML -> Blocks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

namespace ibid::epub {

std::vector<Block> read_chapter(std::string bytes);

// XHTML -> the same as HTML, in which no tag ends itself:
// "<a id='p3'/>" -> "<a id='p3'></a>", while "<br/>" stays.
std::string open_empty_tags(std::string_view xhtml);

}  // namespace ibid::epub
