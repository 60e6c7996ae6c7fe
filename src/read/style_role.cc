#include "read/style_role.h"

#include <algorithm>
#include <string>

#include "text/letters.h"

namespace ibid {

namespace {

struct Row {
    std::string_view name;  // in small letters, without spaces
    Role role;
};

constexpr Row whole_names[] = {
    {"title", Role::title},
    {"author", Role::author},
    {"date", Role::date},
    {"quote", Role::quote},
    {"intensequote", Role::quote},
    {"quotations", Role::quote},
    {"blocktext", Role::quote},
    {"blockquotation", Role::quote},
    {"blockquote", Role::quote},
    {"extract", Role::quote},
    {"caption", Role::caption},
    {"captionedfigure", Role::caption},
    {"figurecaption", Role::caption},
    {"figurewithcaption", Role::caption},
    {"imagecaption", Role::caption},
    {"tablecaption", Role::caption},
    {"illustration", Role::caption},
    {"footnote", Role::note},
    {"footnotetext", Role::note},
    {"endnote", Role::note},
    {"endnotetext", Role::note},
    {"header", Role::contents},
    {"footer", Role::contents},
    {"tocheading", Role::contents},
    {"contentsheading", Role::contents},
    {"tableoffigures", Role::contents},
};

// What a number follows.
constexpr Row numbered_names[] = {
    {"heading", Role::heading},
    {"toc", Role::contents},
    {"contents", Role::contents},
    {"index", Role::contents},
};

// ODF writes a space within a name as "_20_".
std::string plain(std::string_view name) {
    std::string letters;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name.substr(i, 4) == "_20_")
            i += 3;
        else if (const char c = fold_ascii(name[i]))
            letters += c;
        else if (name[i] < 0)
            letters += name[i];
    }
    return letters;
}

}  // namespace

StyleRole role_of_style(std::string_view name) {
    const std::string wanted = plain(name);
    const auto row = std::ranges::find(whole_names, wanted, &Row::name);
    if (row != std::end(whole_names)) return {row->role};
    const std::size_t digit = wanted.find_first_of("0123456789");
    if (digit == wanted.npos) return {};
    const std::string_view word = std::string_view(wanted).substr(0, digit);
    const auto numbered = std::ranges::find(numbered_names, word, &Row::name);
    if (numbered == std::end(numbered_names)) return {};
    if (numbered->role != Role::heading) return {numbered->role};
    const int level = wanted[digit] - '0';
    return {Role::heading, std::clamp(level, 1, 9)};
}

}  // namespace ibid
