#include "read/html/note_reference.h"

#include <string>
#include <string_view>

#include "text/letters.h"

namespace ibid::html {

namespace {

constexpr std::size_t most_nodes = 6;  // the element with all it holds

bool begins_with_number(const Page& page, std::size_t node) {
    const std::string text = page.text_of(node);
    return !text.empty() && is_ascii_digit(text.front());
}

bool leads_within(std::string_view address, bool whole) {
    return address.starts_with('#') ||
           (whole && address.find('#') != address.npos);
}

bool is_marked(const Page& page, std::size_t node) {
    return page.attribute(node, "role") == "doc-noteref" ||
           page.attribute(node, "epub:type") == "noteref";
}

}  // namespace

bool is_note_reference(const Page& page, std::size_t node, bool whole) {
    const Node& element = page.nodes[node];
    if (element.end - node > most_nodes) return false;
    if (element.tag == Tag::a)
        return page.nodes[element.parent].tag != Tag::sup &&
               is_marked(page, node) && begins_with_number(page, node);
    if (element.tag != Tag::sup) return false;
    for (std::size_t i = node + 1; i < element.end; ++i)
        if (leads_within(page.attribute(i, "href"), whole))
            return begins_with_number(page, node);
    return false;
}

}  // namespace ibid::html
