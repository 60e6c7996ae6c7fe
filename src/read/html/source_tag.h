// HTML source that begins with a tag -> its name and where it ends.
//
//   read_tag("<A href='>'>x")  -> "a", 1 attribute, 12 bytes
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ibid::html {

struct SourceTag {
    std::string name;            // in lower case
    bool end = false;            // "</p>"
    std::size_t attributes = 0;  // at least as many as a parser will find
    std::size_t size = 0;        // bytes, with its "<" and ">"
};

SourceTag read_tag(std::string_view html);

// Where the next "</name" stands at or after `from`, or html.size().
std::size_t find_end_tag(std::string_view html, std::string_view name,
                         std::size_t from);

bool is_ascii_letter_at(std::string_view html, std::size_t at);
std::string lowered(std::string_view text);  // ASCII letters only

}  // namespace ibid::html
