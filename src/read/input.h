// Input: the bytes of a source file or of standard input, decompressed where
// they are a zstd stream, whole or line by line.
//
//   Input input(file);
//   std::string_view line;
//   while (input.next_line(line, limit) != Input::Line::end) ...
//
// Every call may throw ReadError. Memory is bounded by the limits given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/raw_bytes.h"
#include "read/read_ahead.h"
#include "read/source_file.h"
#include "read/unzstd.h"

namespace ibid {

class Input {
public:
    // Opens regular files only, so that a pipe without a writer cannot hang
    // the program; "-" is standard input.
    explicit Input(const SourceFile& file);
    // The bytes of a file that somebody else has read, or that lies inside of
    // another.
    explicit Input(std::vector<char> bytes);

    // The first bytes not yet read, 4 KiB or all there are; they stay unread.
    std::string_view head();

    // All bytes that are left. More than `limit` is an error, which is found
    // without reading them where the file's size is known.
    std::string read_all(std::uintmax_t limit);

    // The next line without its "\n" or "\r\n", which stays until the next
    // call. A line over `limit` bytes is passed over, and `line` is empty.
    enum class Line { whole, too_long, end };
    Line next_line(std::string_view& line, std::uintmax_t limit);

    // Of the file's bytes as they are, compressed or not: see raw_bytes.h. ""
    // of those that were given to the constructor. Nothing is read afterwards.
    std::string content();

private:
    void unpack();
    void read_ahead();
    bool refill();
    void keep(std::size_t count, std::uintmax_t limit);

    std::shared_ptr<RawBytes> raw_;  // none inside of another file
    ByteSource source_;
    std::unique_ptr<ReadAhead> ahead_;  // of the source, once lines are read
    bool is_ahead_at_end_ = false;
    std::optional<std::uintmax_t> size_;  // when known beforehand
    std::vector<char> buffer_;
    std::size_t begin_ = 0;  // of the unread bytes in the buffer
    std::size_t end_ = 0;
    std::string line_;  // one that the buffer does not hold as a whole
};

// "200 MB", "35 KB", "7 bytes".
std::string rounded_size(std::uintmax_t bytes);

}  // namespace ibid
