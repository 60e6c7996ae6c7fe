#include "read/html/tag.h"

#include <algorithm>
#include <array>

namespace ibid::html {

namespace {

struct Row {
    std::string_view name;
    Flow flow;
};

constexpr Flow in = Flow::inside;
constexpr Flow block = Flow::block;
constexpr Flow silent = Flow::silent;
constexpr Flow control = Flow::control;

constexpr std::array<Row, 105> rows{{
    {"a", in},
    {"abbr", in},
    {"address", block},
    {"article", block},
    {"aside", block},
    {"audio", silent},
    {"b", in},
    {"base", silent},
    {"bdi", in},
    {"bdo", in},
    {"big", in},
    {"blockquote", block},
    {"body", block},
    {"br", in},
    {"button", control},
    {"canvas", silent},
    {"caption", block},
    {"center", block},
    {"cite", in},
    {"code", in},
    {"col", silent},
    {"colgroup", silent},
    {"dd", block},
    {"del", in},
    {"details", block},
    {"dfn", in},
    {"dialog", control},
    {"div", block},
    {"dl", block},
    {"dt", block},
    {"em", in},
    {"embed", silent},
    {"fieldset", block},
    {"figcaption", block},
    {"figure", block},
    {"font", in},
    {"footer", block},
    {"form", block},
    {"h1", block},
    {"h2", block},
    {"h3", block},
    {"h4", block},
    {"h5", block},
    {"h6", block},
    {"head", silent},
    {"header", block},
    {"hr", block},
    {"html", block},
    {"i", in},
    {"iframe", silent},
    {"img", in},
    {"input", control},
    {"ins", in},
    {"kbd", in},
    {"label", in},
    {"li", block},
    {"link", silent},
    {"main", block},
    {"map", silent},
    {"mark", in},
    {"menu", block},
    {"meta", silent},
    {"nav", block},
    {"noscript", silent},
    {"object", silent},
    {"ol", block},
    {"option", control},
    {"p", block},
    {"pre", block},
    {"q", in},
    {"rp", silent},
    {"rt", silent},
    {"ruby", in},
    {"s", in},
    {"samp", in},
    {"script", silent},
    {"section", block},
    {"select", control},
    {"small", in},
    {"span", in},
    {"strike", in},
    {"strong", in},
    {"style", silent},
    {"sub", in},
    {"summary", block},
    {"sup", in},
    {"table", block},
    {"tbody", block},
    {"td", block},
    {"template", silent},
    {"textarea", control},
    {"tfoot", block},
    {"th", block},
    {"thead", block},
    {"time", in},
    {"title", silent},
    {"tr", block},
    {"tt", in},
    {"u", in},
    {"ul", block},
    {"var", in},
    {"video", silent},
    {"wbr", in},
    {"", in},
    {"", in},
}};
static_assert(rows.size() == static_cast<std::size_t>(Tag::text) + 1);

}  // namespace

Tag tag_named(std::string_view name) {
    const auto end = rows.end() - 2;
    const auto row = std::lower_bound(
        rows.begin(), end, name,
        [](const Row& r, std::string_view n) { return r.name < n; });
    if (row == end || row->name != name) return Tag::other;
    return static_cast<Tag>(row - rows.begin());
}

Flow flow_of(Tag tag) {
    return rows[static_cast<std::size_t>(tag)].flow;
}

int heading_level(Tag tag) {
    if (tag < Tag::h1 || tag > Tag::h6) return 0;
    return static_cast<int>(tag) - static_cast<int>(Tag::h1) + 1;
}

}  // namespace ibid::html
