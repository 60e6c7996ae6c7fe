// Path -> the name by which the index knows the file.
//
//   /a/b/c.txt below /a   -> b/c.txt
//   /x/c.txt, not below   -> /x/c.txt
//
// A name is one line of valid UTF-8: control characters and bytes that are
// not UTF-8 become %XX, so that files which differ in them keep apart.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ibid {

// Both paths are absolute and normal.
std::string file_name(const std::filesystem::path& path,
                      const std::filesystem::path& base);

}  // namespace ibid
