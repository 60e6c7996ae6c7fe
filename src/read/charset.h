// Bytes in another character set -> UTF-8. charset.cc is iconv's only user.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ibid {

struct Converted {
    std::string text;          // UTF-8
    std::size_t replaced = 0;  // broken units that became U+FFFD
    std::size_t first = 0;     // byte offset of the first in the input
};

// `charset` as iconv names it; `unit` is the length of its code units in
// bytes, by which broken input is skipped.
Converted convert(std::string_view bytes, const char* charset,
                  std::size_t unit);

}  // namespace ibid
