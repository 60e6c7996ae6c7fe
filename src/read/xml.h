// XML -> calls for its tags and text. xml.cc is expat's only user.
//
//   <w:p w:id="3">Hi</w:p>  ->  open("w:p", id=3), text("Hi"), close("w:p")
//
// A tag's name begins with the caller's own word for its namespace, whatever
// prefix the file gives it; one of a namespace that is not in the caller's
// table begins with ":". Attributes have their names without one. Entities
// that a file declares are refused, and nothing outside of it is ever read.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace ibid {

struct XmlNamespace {
    std::string_view address;  // "http://purl.org/dc/elements/1.1/"
    std::string_view prefix;   // "dc"
};

class XmlTag {
public:
    XmlTag(std::string_view tag_name, const char* const* attributes)
        : name(tag_name), attributes_(attributes) {}

    std::string_view name;

    // "" when it has none of that name.
    std::string_view attribute(std::string_view wanted) const;

private:
    const char* const* attributes_;  // expat's: name, value, ..., nullptr
};

struct XmlCalls {
    std::function<void(const XmlTag&)> open;
    std::function<void(std::string_view name)> close;
    std::function<void(std::string_view)> text;
};

// Throws ReadError, about the part `name`, and whatever the calls throw.
void parse_xml(std::string_view xml, std::string_view name,
               std::span<const XmlNamespace> namespaces, const XmlCalls& calls);

}  // namespace ibid
