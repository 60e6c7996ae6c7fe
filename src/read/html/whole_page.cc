#include "read/html/whole_page.h"

#include <algorithm>
#include <string>

#include "read/html/source_tag.h"

namespace ibid::html {

namespace {

// How EPUB tells what a part of a book is: "footnote", "rearnotes".
Hint hint_of_book(std::string_view type) {
    if (type.find("note") != type.npos && type.find("noteref") == type.npos)
        return Hint::note;
    return type == "toc" || type == "landmarks" || type == "page-list"
               ? Hint::debris
               : Hint::none;
}

bool quotes_a_mail(const Page& page, std::size_t node) {
    return page.nodes[node].tag == Tag::blockquote &&
           (lowered(page.attribute(node, "type")) == "cite" ||
            page.attribute(node, "class").find("gmail_quote") !=
                std::string_view::npos);
}

Hint hint_of_part(const Page& page, std::size_t node) {
    if (page.nodes[node].tag == Tag::text) return Hint::none;
    if (page.nodes[node].tag == Tag::nav) return Hint::debris;
    if (quotes_a_mail(page, node)) return Hint::quote;
    const Hint book = hint_of_book(page.attribute(node, "epub:type"));
    if (book != Hint::none) return book;
    const Hint named = hint_of(page, node);
    const bool known =
        named == Hint::note || named == Hint::caption || named == Hint::hidden;
    return known ? named : Hint::none;
}

}  // namespace

MainPart whole_page(const Page& page) {
    MainPart part;
    part.whole = true;
    part.zones.assign(page.nodes.size(), Hint::none);
    part.measures = live_parts(page);
    for (std::size_t i = 1; i < page.nodes.size(); ++i) {
        const Hint around = part.zones[page.nodes[i].parent];
        part.zones[i] = around != Hint::none ? around : hint_of_part(page, i);
        // From a note back to the text.
        if (page.attribute(i, "role") == "doc-backlink")
            part.zones[i] = Hint::debris;
        if (part.zones[i] == Hint::debris || part.zones[i] == Hint::hidden)
            part.measures[i].live = false;
    }
    measure(page, part.measures);
    for (std::size_t i = 0; i < page.nodes.size(); ++i)
        if (page.nodes[i].tag == Tag::body) part.root = i;
    return part;
}

}  // namespace ibid::html
