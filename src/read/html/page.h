// HTML -> Page: its tree as one row of nodes. page.cc is gumbo's only user.
//
//   parse("<p>Hal<b>t</b>")  -> html, head, body, p, "Hal", b, "t"
//
// Nodes stand in the order of the text, each before what is inside it; node i
// and all that it holds are the nodes [i, end). So every pass over a page is a
// loop, however deep its tags are nested.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "read/html/tag.h"

namespace ibid::html {

struct Attribute {
    std::string_view name;  // in lower case
    std::string_view value;
};

struct Node {
    Tag tag = Tag::other;
    std::uint32_t parent = 0;  // the first node is its own
    std::uint32_t end = 0;
    std::uint32_t line = 0;  // in the source, from 1
    std::uint32_t first_attribute = 0;
    std::uint32_t attribute_count = 0;
    std::string_view text{};  // of Tag::text, its references decoded
};

class Page {
public:
    std::vector<Node> nodes;  // at least the html element

    // "" when the element has no such attribute.
    std::string_view attribute(std::size_t node, std::string_view name) const;
    bool has_attribute(std::size_t node, std::string_view name) const;

    // The text of the node and all it holds, white space folded.
    std::string text_of(std::size_t node) const;

private:
    friend Page parse(std::string_view html);
    const Attribute* find(std::size_t node, std::string_view name) const;

    std::vector<Attribute> attributes_;
    std::shared_ptr<const void> memory_;  // that the string_views look into
};

// Takes UTF-8 that `thin` has been over.
Page parse(std::string_view html);

}  // namespace ibid::html
