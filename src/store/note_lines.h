// The lines of an index's note about a source file: a key, a space, a value of
// any bytes, in which a line end is written \n and a backslash \\.
//
//   append_line(note, "name", "a\nb.txt");   // "name a\\nb.txt\n"
//   take_until(rest, '\n')                   // the line, and `rest` after it
//   unescape("a\\nb.txt")                    // "a\nb.txt"
#pragma once

#include <charconv>
#include <string>
#include <string_view>
#include <system_error>

namespace ibid {

// The keys of these notes begin so.
inline constexpr std::string_view file_note_prefix = "file:";
// Of the note about folders and tables that could not be read.
inline constexpr const char* trouble_note = "trouble";

void append_escaped(std::string& out, std::string_view value);
std::string unescape(std::string_view value);

void append_line(std::string& out, std::string_view key,
                 std::string_view value);

// What comes before the mark, or all of it, which is taken off `text`.
std::string_view take_until(std::string_view& text, char mark);

// False when `text` is anything else but a number.
template <typename Number>
bool read_number(std::string_view text, Number& number, int base = 10) {
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number, base);
    return result.ec == std::errc() && result.ptr == end;
}

}  // namespace ibid
