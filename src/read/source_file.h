// SourceFile: a file that holds articles, as the walk found it; and Failure:
// why a file, or one record of it, could not be read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace ibid {

struct SourceFile {
    std::filesystem::path path;  // as it can be opened; "-": standard input
    // As the index knows it: relative to the folder that holds the index where
    // the file lies below it, else absolute; "/" between parts.
    std::string name;
    std::uintmax_t size = 0;    // bytes
    std::int64_t modified = 0;  // nanoseconds since the epoch
};

struct Failure {
    std::string file;      // its name
    std::size_t line = 0;  // 0: the file as a whole
    std::string what;      // continues the file's name: "is binary, not text"
    bool empty = false;    // the file was read, and holds nothing
    std::string hint = {};  // what would help, where something would
};

}  // namespace ibid
