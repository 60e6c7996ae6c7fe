#include "read/office/docx_styles.h"

#include "read/office/word_names.h"

namespace ibid::office {

namespace {

constexpr int most_inheritance = 20;

NumberStyle style_of_format(std::string_view format) {
    if (format == "bullet" || format == "none") return NumberStyle::none;
    if (format == "lowerLetter") return NumberStyle::lower_letter;
    if (format == "upperLetter") return NumberStyle::upper_letter;
    if (format == "lowerRoman") return NumberStyle::lower_roman;
    if (format == "upperRoman") return NumberStyle::upper_roman;
    return NumberStyle::arabic;
}

}  // namespace

DocxStyles read_docx_styles(std::string_view xml) {
    DocxStyles styles;
    DocxStyle* style = nullptr;  // that we are inside of
    XmlCalls calls;
    calls.open = [&](const XmlTag& tag) {
        const std::string_view value = tag.attribute("val");
        if (tag.name == "w:style")
            style = &styles[std::string(tag.attribute("styleId"))];
        if (!style) return;
        if (tag.name == "w:name") {
            style->role = role_of_style(value);
        } else if (tag.name == "w:basedOn") {
            style->based_on = value;
        } else if (tag.name == "w:numId") {
            style->list = value;
        } else if (tag.name == "w:outlineLvl" &&
                   style->role.role == Role::unknown) {
            const int level = number_in(value, 9);
            if (level < 9) style->role = {Role::heading, level + 1};
        }
    };
    calls.close = [&](std::string_view name) {
        if (name == "w:style") style = nullptr;
    };
    parse_xml(xml, "word/styles.xml", word_namespaces, calls);
    return styles;
}

DocxStyle docx_style(const DocxStyles& styles, std::string_view id) {
    DocxStyle whole;
    auto at = styles.find(id);
    for (int i = 0; i < most_inheritance && at != styles.end(); ++i) {
        const DocxStyle& style = at->second;
        if (whole.role.role == Role::unknown) whole.role = style.role;
        if (whole.list.empty()) whole.list = style.list;
        at = styles.find(style.based_on);
    }
    return whole;
}

DocxLists::DocxLists(std::string_view xml) {
    if (xml.empty()) return;
    Levels* levels = nullptr;  // of the kind that we are inside of
    int level = 0;
    std::string list;
    XmlCalls calls;
    calls.open = [&](const XmlTag& tag) {
        const std::string_view value = tag.attribute("val");
        if (tag.name == "w:abstractNum")
            levels = &kinds_[std::string(tag.attribute("abstractNumId"))];
        else if (tag.name == "w:lvl")
            level = number_in(tag.attribute("ilvl"));
        else if (levels && tag.name == "w:numFmt")
            (*levels)[level].style = style_of_format(value);
        else if (levels && tag.name == "w:start")
            (*levels)[level].start = number_in(value, 1);
        else if (tag.name == "w:num")
            list = tag.attribute("numId");
        else if (tag.name == "w:abstractNumId")
            lists_[list].kind = value;
        else if (tag.name == "w:lvlOverride")
            level = number_in(tag.attribute("ilvl"));
        else if (tag.name == "w:startOverride")
            lists_[list].starts[level] = number_in(value, 1);
    };
    calls.close = [&](std::string_view name) {
        if (name == "w:abstractNum") levels = nullptr;
    };
    parse_xml(xml, "word/numbering.xml", word_namespaces, calls);
}

std::string DocxLists::next(std::string_view list, int level) {
    const auto known = lists_.find(list);
    if (known == lists_.end()) return "";
    const std::string& kind = known->second.kind;
    const auto levels = kinds_.find(kind);
    if (levels == kinds_.end()) return "";
    const auto found = levels->second.find(level);
    if (found == levels->second.end()) return "";
    std::map<int, int>& counts = counts_[kind];
    counts.erase(counts.upper_bound(level), counts.end());
    if (auto start = known->second.starts.extract(level))
        counts[level] = start.mapped() - 1;
    const auto count = counts.try_emplace(level, found->second.start - 1).first;
    ++count->second;
    const std::string number = list_number(count->second, found->second.style);
    return number.empty() ? "" : number + ". ";
}

}  // namespace ibid::office
