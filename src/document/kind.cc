#include <array>

#include <ibid/document.h>

namespace ibid {

namespace {

// In the order of Kind.
constexpr std::array<std::string_view, kind_count> names{
    "body",    "heading",   "title",      "byline",      "note",
    "caption", "biography", "pull-quote", "boilerplate", "summary"};

}  // namespace

std::string_view kind_name(Kind kind) {
    return names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_from_name(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Kind>(i);
    return std::nullopt;
}

}  // namespace ibid
