// The styles in an OpenDocument text's styles.xml and content.xml -> what a
// paragraph is by its style, and the number of a list's item.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "read/list_number.h"
#include "read/style_role.h"
#include "read/xml.h"

namespace ibid::office {

inline constexpr XmlNamespace odt_namespaces[] = {
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
};

struct OdtListLevel {
    NumberStyle style = NumberStyle::none;
    int start = 1;
};

struct OdtStyles {
    struct Style {
        StyleRole role{};
        std::string parent{};
    };
    std::map<std::string, Style, std::less<>> paragraphs;
    std::map<std::string, std::map<int, OdtListLevel>, std::less<>> lists;

    // With what the style inherits.
    StyleRole role_of(std::string_view style) const;
    OdtListLevel list_level(std::string_view list, int level) const;
};

// Adds to what there is.
void read_odt_styles(std::string_view xml, std::string_view part,
                     OdtStyles& styles);

}  // namespace ibid::office
