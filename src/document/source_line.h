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

// Whether a name is one that papers and journals have, not places: "Harbour
// Review", "The Morning Post".
bool is_publication(std::string_view name);

std::optional<SourceLine> parse_source_line(std::string_view line);

}  // namespace ibid
