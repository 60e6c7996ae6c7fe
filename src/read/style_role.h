// The name of a paragraph's style -> what the paragraph is.
//
//   "heading 2"   -> a heading of level 2     "Quotations"  -> a quotation
//   "Illustration"-> a caption                "Body Text"   -> nothing known
//
// Programs that write texts use few names, and these in English whatever the
// language of their menus.
#pragma once

#include <cstdint>
#include <string_view>

namespace ibid {

enum class Role : std::uint8_t {
    unknown,
    heading,
    title,
    author,
    date,
    quote,
    caption,
    note,
    contents,  // tables of contents, headers and footers of pages
};

struct StyleRole {
    Role role = Role::unknown;
    int level = 0;  // of a heading
};

StyleRole role_of_style(std::string_view name);

}  // namespace ibid
