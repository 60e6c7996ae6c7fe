// The bytes of a text file -> UTF-8 text, and what had to be repaired.
//
//   decode("caf\xE9\r\n") -> "café\n", "was read as Windows-1252: ..."
//
// A byte order mark decides; else valid UTF-8 is taken as it is, else bytes
// that look like Windows-1252 are read so, else the broken ones are replaced.
// All line ends become "\n".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

struct Decoded {
    std::string text;
    std::vector<std::string> remarks;
};

// Throws ReadError for binary data.
Decoded decode(std::string bytes);

// "line 7: 3 byte sequences are not UTF-8 and were replaced".
std::string repair_remark(std::size_t line, std::size_t count,
                          std::string_view charset);

// Whether a file that begins with `head` can hold text at all.
bool looks_like_text(std::string_view head);

}  // namespace ibid
