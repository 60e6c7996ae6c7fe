// Where the pages of a text begin -> the pages that a part of it stands on, as
// a citation names them.
//
//   {{0, "12"}, {80, "13"}}, bytes 0 to 200  -> "12–13"
//   {{0, "12"}, {80, "13"}}, bytes 0 to 80   -> "12"
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <ibid/document.h>

namespace ibid {

// Bytes [begin, end); "" of a text without pages. The marks are in order.
std::string page_range(const std::vector<PageMark>& pages, std::size_t begin,
                       std::size_t end);

}  // namespace ibid
