// Markdown -> Blocks. markdown_blocks.cc is md4c's only user.
//
//   "## Why\n\nIt *holds*." -> heading 2 "Why", "It holds."
//
// Paragraphs, list items, table rows and lines behind a hard line break are a
// block each. A picture's words are a caption, a footnote is a note. Links and
// emphasis leave their text only, raw HTML what stands between its tags.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <ibid/document.h>

namespace ibid {

// `first_line` is the number of the text's first line in its file.
std::vector<Block> markdown_blocks(std::string_view markdown,
                                   std::size_t first_line);

}  // namespace ibid
