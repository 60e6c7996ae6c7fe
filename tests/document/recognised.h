// Plain text -> what recognise_structure made of it, as strings to compare.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <ibid/document.h>

#include "document/structure.h"

namespace ibid {

inline Document recognised(std::string_view text, const Article& known = {}) {
    Document document;
    document.article = known;
    document.blocks = blocks_from_text(text);
    recognise_structure(document);
    return document;
}

// "title byline body body"
inline std::string kinds(const Document& document) {
    std::string out;
    for (const Block& block : document.blocks) {
        if (!out.empty()) out += ' ';
        out += block.kind ? kind_name(*block.kind) : "undecided";
    }
    return out;
}

inline std::string authors(const Document& document) {
    std::string out;
    for (const std::string& name : document.article.authors)
        out += (out.empty() ? "" : "; ") + name;
    return out;
}

inline std::string paragraphs(std::initializer_list<std::string_view> parts) {
    std::string out;
    for (std::string_view part : parts) out += std::string(part) + "\n\n";
    return out;
}

// Three paragraphs of running text, of over 40 words each.
inline constexpr std::string_view harbour =
    "The harbour master closed the eastern quay in March after two cranes had "
    "been damaged by a storm, and the shipping companies moved their vessels "
    "to the river port, which is smaller and charges more. Fishermen who use "
    "both places said that the river port was crowded already.";
inline constexpr std::string_view cranes =
    "New cranes were ordered in the summer from a maker abroad, but the maker "
    "asked to be paid before the first of them left the yard, which the "
    "council refused to do. Letters went back and forth until the autumn, "
    "when both sides agreed to leave the matter to a court.";
inline constexpr std::string_view river =
    "Meanwhile the river port has been made deeper so that larger vessels can "
    "turn in it, and a second railway track leads to its gates. Whether the "
    "trade will ever return to the old quay is a question that no one in the "
    "town likes to be asked.";

}  // namespace ibid
