#include "read/html/hints.h"

#include <algorithm>

#include "read/html/hint_words.h"
#include "read/html/source_tag.h"
#include "text/letters.h"

namespace ibid::html {

namespace {

constexpr std::size_t longest_name = 200;

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

struct Value {
    std::string_view value;
    Hint hint;
};

constexpr Value roles[] = {
    {"doc-footnote", Hint::note},    {"doc-endnotes", Hint::note},
    {"doc-pullquote", Hint::quote},  {"main", Hint::content},
    {"article", Hint::content},      {"navigation", Hint::debris},
    {"banner", Hint::debris},        {"contentinfo", Hint::debris},
    {"complementary", Hint::debris}, {"search", Hint::debris},
    {"dialog", Hint::debris},        {"alertdialog", Hint::debris},
    {"menu", Hint::debris},          {"menubar", Hint::debris},
    {"toolbar", Hint::debris},       {"tablist", Hint::debris},
    {"tooltip", Hint::debris},       {"button", Hint::debris},
    {"form", Hint::debris},
};

Hint hint_of_role(std::string_view role) {
    const auto row = std::ranges::find(roles, role, &Value::value);
    return row == std::end(roles) ? Hint::none : row->hint;
}

Hint hint_of_tag(Tag tag) {
    switch (tag) {
        case Tag::article:
        case Tag::main:
            return Hint::content;
        case Tag::nav:
        case Tag::footer:
        case Tag::aside:
        case Tag::menu:
            return Hint::debris;
        default:
            return Hint::none;
    }
}

bool is_hidden(const Page& page, std::size_t node) {
    if (page.has_attribute(node, "hidden") ||
        page.attribute(node, "aria-hidden") == "true")
        return true;
    std::string style = lowered(page.attribute(node, "style"));
    std::erase_if(style, [](char c) { return c == ' '; });
    return style.find("display:none") != style.npos ||
           style.find("visibility:hidden") != style.npos;
}

// "no-comments", "comments-open" tell whether there are comments.
bool is_about_comments(std::string_view before, std::string_view behind) {
    static constexpr std::string_view words[] = {
        "no",     "has",   "with",     "without", "open",
        "closed", "count", "enabled",  "allowed", "link",
        "number", "off",   "disabled", "show",    "hide"};
    return std::ranges::find(words, before) != std::end(words) ||
           std::ranges::find(words, behind) != std::end(words);
}

// The first of the words' hints, for a name begins with what matters, except
// that comments and the text itself are known wherever they stand.
Hint hint_of_name(std::string_view name) {
    const std::vector<std::string> words =
        words_of_name(name.substr(0, longest_name));
    Hint found = Hint::none;
    for (std::size_t i = 0; i < words.size(); ++i) {
        Hint hint = Hint::none;
        if (i + 1 < words.size())
            hint = hint_of_words(words[i] + '-' + words[i + 1]);
        if (hint == Hint::none) hint = hint_of_words(words[i]);
        if (hint == Hint::comments &&
            is_about_comments(i > 0 ? words[i - 1] : "",
                              i + 1 < words.size() ? words[i + 1] : ""))
            continue;
        if (hint == Hint::comments || hint == Hint::body) return hint;
        if (found == Hint::none) found = hint;
    }
    return found;
}

// A "widget" stands beside the text; an "elementor-widget" is of it.
bool is_widget(std::string_view name) {
    return name.starts_with("widget ") || name.starts_with("widget_") ||
           name == "widget" || name.starts_with("widget-area");
}

}  // namespace

bool is_kind_of_text(Hint hint) {
    return hint == Hint::caption || hint == Hint::note || hint == Hint::quote;
}

std::vector<std::string> words_of_name(std::string_view name) {
    std::vector<std::string> words;
    bool within = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!is_ascii_letter(c) && !is_ascii_digit(c) && c >= 0) {
            within = false;
            continue;
        }
        const bool camel = is_capital(c) && i > 0 && !is_capital(name[i - 1]);
        if (!within || camel) words.emplace_back();
        words.back() += fold_ascii(c) ? fold_ascii(c) : c;
        within = true;
    }
    return words;
}

Hint hint_of(const Page& page, std::size_t node) {
    if (is_hidden(page, node)) return Hint::hidden;
    if (page.attribute(node, "itemprop") == "articleBody") return Hint::body;
    const Hint role = hint_of_role(page.attribute(node, "role"));
    if (role != Hint::none) return role;
    const Hint tag = hint_of_tag(page.nodes[node].tag);
    if (tag == Hint::debris) return tag;
    if (is_widget(page.attribute(node, "class"))) return Hint::debris;
    Hint id = hint_of_name(page.attribute(node, "id"));
    const Hint by_class = hint_of_name(page.attribute(node, "class"));
    if (id == Hint::comments) return id;
    if (id == Hint::none || by_class == Hint::body ||
        by_class == Hint::comments)
        id = by_class;
    return id == Hint::none ? tag : id;
}

}  // namespace ibid::html
