// What opens an item of a list or a note: "- ", "• ", "12. ", "(a) ", "[3] ",
// "1. [1] ".
#pragma once

#include <cstddef>
#include <string_view>

namespace ibid {

// Bytes of the marker at the front of `text`, with the space after it; 0 when
// there is none. A marker may be all of the text.
std::size_t list_marker(std::string_view text);

// Whether the marker is a bullet, not a number or a letter.
bool is_bullet(std::string_view marker);

// The number in brackets that opens a note: "[12] Ibid." and "1. [12]" give
// 12; 0 when there is none.
int bracketed_number(std::string_view text);

}  // namespace ibid
