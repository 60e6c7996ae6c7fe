// Text -> the lines that show it in so many columns, as spans into the text.
//
//   wrap("of the Quad", 6) -> "of the", "Quad"
//
// Lines end at spaces, after dashes and between ideographs; a word is cut only
// when it is longer than a line. The space at a line's end is in no line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

// `text` is harmless text. A `width` of 0 counts as 1; a character wider than
// the line has a line of its own.
std::vector<Span> wrap(std::string_view text, std::size_t width);

// `text` within `width` columns, its end replaced by "…" when it is longer.
std::string fit(std::string_view text, std::size_t width);

// `text` and as many spaces as fill `width` columns, after or before it.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

}  // namespace ibid
