// The names of WordprocessingML, as parse_xml takes them, and numbers that its
// attributes hold.
#pragma once

#include <charconv>
#include <string_view>

#include "read/xml.h"

namespace ibid::office {

inline constexpr XmlNamespace word_namespaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
};

// `otherwise` for what is no number.
inline int number_in(std::string_view text, int otherwise = 0) {
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace ibid::office
