// "Source: This article was published by East Asia Forum" -> the publisher.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ibid {

struct SourceLine {
    std::string source;  // "" when the line gives an address only
    std::string url;
};

std::optional<SourceLine> parse_source_line(std::string_view line);

}  // namespace ibid
