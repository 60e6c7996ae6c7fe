// word/styles.xml and word/numbering.xml -> what a paragraph is by its style,
// and the number of a list's item.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "read/list_number.h"
#include "read/style_role.h"

namespace ibid::office {

struct DocxStyle {
    StyleRole role{};
    std::string based_on{};
    std::string list{};  // a numId
};

using DocxStyles = std::map<std::string, DocxStyle, std::less<>>;

DocxStyles read_docx_styles(std::string_view xml);

// With what it inherits.
DocxStyle docx_style(const DocxStyles& styles, std::string_view id);

// Counts the items of all lists of a document, in its order.
class DocxLists {
public:
    explicit DocxLists(std::string_view xml);  // "" when there is no such part

    // "3. ", "b. "; "" for a bullet, and where nothing is known.
    std::string next(std::string_view list, int level);

private:
    struct Level {
        NumberStyle style = NumberStyle::none;
        int start = 1;
    };
    using Levels = std::map<int, Level>;
    struct List {
        std::string kind{};
        std::map<int, int> starts{};  // by level, where it begins anew
    };

    // All lists of a kind go on counting where the last one ended.
    std::map<std::string, Levels, std::less<>> kinds_;  // abstractNum
    std::map<std::string, List, std::less<>> lists_;    // num
    std::map<std::string, std::map<int, int>, std::less<>> counts_;  // by kind
};

}  // namespace ibid::office
