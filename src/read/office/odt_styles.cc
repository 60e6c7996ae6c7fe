#include "read/office/odt_styles.h"

#include <algorithm>

#include "read/office/word_names.h"

namespace ibid::office {

namespace {

constexpr int most_inheritance = 20;

StyleRole role_of_tag(const XmlTag& tag) {
    const std::string_view shown = tag.attribute("display-name");
    return role_of_style(shown.empty() ? tag.attribute("name") : shown);
}

}  // namespace

StyleRole OdtStyles::role_of(std::string_view style) const {
    auto at = paragraphs.find(style);
    for (int i = 0; i < most_inheritance && at != paragraphs.end(); ++i) {
        if (at->second.role.role != Role::unknown) return at->second.role;
        // The parent may be a style that is nowhere defined.
        const std::string& parent = at->second.parent;
        at = paragraphs.find(parent);
        if (at == paragraphs.end()) return role_of_style(parent);
    }
    return role_of_style(style);
}

OdtListLevel OdtStyles::list_level(std::string_view list, int level) const {
    const auto levels = lists.find(list);
    if (levels == lists.end()) return {};
    const auto found = levels->second.find(level);
    return found == levels->second.end() ? OdtListLevel{} : found->second;
}

void read_odt_styles(std::string_view xml, std::string_view part,
                     OdtStyles& styles) {
    std::map<int, OdtListLevel>* list = nullptr;  // that we are inside of
    XmlCalls calls;
    calls.open = [&](const XmlTag& tag) {
        const std::string name(tag.attribute("name"));
        if (tag.name == "style:style" &&
            tag.attribute("family") == "paragraph") {
            styles.paragraphs[name] = {
                role_of_tag(tag),
                std::string(tag.attribute("parent-style-name"))};
        } else if (tag.name == "text:list-style") {
            list = &styles.lists[name];
        } else if (list && tag.name == "text:list-level-style-number") {
            (*list)[number_in(tag.attribute("level"))] = {
                number_style(tag.attribute("num-format")),
                number_in(tag.attribute("start-value"), 1)};
        }
    };
    calls.close = [&](std::string_view name) {
        if (name == "text:list-style") list = nullptr;
    };
    parse_xml(xml, part, odt_namespaces, calls);
}

}  // namespace ibid::office
