#include "read/pdf/type.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <map>

namespace ibid::pdf {

namespace {

constexpr int deepest_level = 4;
constexpr std::size_t longest_heading = 160;  // bytes of a line

}  // namespace

Type::Style Type::style_of(const Line& line) {
    return {static_cast<int>(std::lround(line.size * 2)), line.bold};
}

// Larger than the body by more than a trick of the type, or bold and not
// smaller.
bool Type::stands_out(const Style& style) const {
    const double size = style.size / 2.0;
    return size > 1.09 * body_ ||
           (style.bold && !body_bold_ && size > 0.97 * body_);
}

Type::Type(const std::vector<Sheet>& sheets) {
    std::map<Style, std::size_t> text;  // bytes in each
    for (const Sheet& sheet : sheets)
        for (const Line& line : sheet.lines)
            text[style_of(line)] += line.text.size();
    const auto most = std::ranges::max_element(
        text, {}, [](const auto& each) { return each.second; });
    if (most == text.end()) return;
    body_ = most->first.size / 2.0;
    body_bold_ = most->first.bold;
    for (const auto& [style, bytes] : text)
        if (stands_out(style)) headings_.push_back(style);
    std::ranges::sort(headings_, std::greater{});
}

int Type::heading_level(const Line& line) const {
    const Style style = style_of(line);
    if (!stands_out(style) || line.text.size() > longest_heading) return 0;
    const auto place = std::ranges::find(headings_, style);
    const auto level = place - headings_.begin() + 1;
    return static_cast<int>(std::min<std::ptrdiff_t>(level, deepest_level));
}

}  // namespace ibid::pdf
