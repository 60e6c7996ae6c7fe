#include "read/pdf/paragraph_break.h"

#include <algorithm>
#include <cmath>

namespace ibid::pdf {

namespace {

// In sizes of the type.
constexpr double gap_tolerance = 0.35;
constexpr double least_indent = 0.7;
constexpr double size_tolerance = 0.08;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// The first word of the line below would have had room: the line was ended on
// purpose.
bool has_room(const Flow& flow, const Line& line, const Line& below) {
    const double room = flow.right - line.box.right;
    return room > 1.3 * below.first_width + 0.5 * line.size;
}

}  // namespace

bool begins_item(std::string_view text) {
    for (std::string_view bullet :
         {"• ", "– ", "— ", "- ", "* ", "▪ ", "◦ ", "‣ ", "· ", "\uF0B7 "})
        if (text.starts_with(bullet)) return true;
    const bool open = text.starts_with('(');
    if (open) text.remove_prefix(1);
    std::size_t size = 0;
    while (size < text.size() && size < 3 && is_digit(text[size])) ++size;
    if (size == 0 && !text.empty() && text[0] >= 'a' && text[0] <= 'z')
        size = 1;
    if (size == 0 || text.size() < size + 2) return false;
    const char mark = text[size];
    return (mark == ')' || (mark == '.' && !open)) && text[size + 1] == ' ';
}

bool ends_sentence(std::string_view text) {
    const auto drop = [&text](std::string_view mark) {
        if (!text.ends_with(mark)) return false;
        text.remove_suffix(mark.size());
        return true;
    };
    // A mark of a note: "same.[12]"
    if (text.ends_with(']')) {
        const std::size_t open = text.rfind('[');
        if (open != text.npos && text.size() - open <= 5)
            text = text.substr(0, open);
    }
    while (drop("\"") || drop("'") || drop("”") || drop("’") || drop(")") ||
           drop("»"))
        continue;
    for (std::string_view mark : {".", "!", "?", ":", ";", "…", "。"})
        if (text.ends_with(mark)) return true;
    return false;
}

bool is_full(const Flow& flow, const Line& line) {
    return flow.right - line.box.right < 1.5 * line.size;
}

bool breaks(const Flow& flow, const Line& first, const Line& above,
            std::size_t lines, const Line& below, const Setting& setting) {
    const double size = std::max(above.size, below.size);
    if (std::abs(above.size - below.size) > size_tolerance * size) return true;
    const double step = below.box.bottom - above.box.bottom;
    if (step > (setting.leading + gap_tolerance) * size) return true;
    if (above.bold != below.bold &&
        (above.bold ? lines == 1 : ends_sentence(above.text)))
        return true;
    const bool ended = ends_sentence(above.text);
    const double indent = (below.box.left - above.box.left) / size;
    if (begins_item(below.text) && (ended || !is_full(flow, above)))
        return true;
    const bool room = has_room(flow, above, below);
    if (indent > least_indent && (ended || room))
        return !begins_item(first.text) || lines > 1;
    // Two first lines, one below the other.
    const double from_edge = (above.box.left - flow.left) / size;
    if (lines == 1 && std::abs(indent) < 0.2 && from_edge > least_indent &&
        (ended || room))
        return true;
    if (-indent > least_indent && lines > 1 && ended) return true;
    return ended && room;
}

}  // namespace ibid::pdf
