#include "present/harmless.h"

#include "text/utf8.h"

namespace ibid {
namespace {

bool is_direction(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

// What stands in for `c`, as long in UTF-8 as `c` is; "" when `c` is harmless.
std::string_view stand_in(char32_t c) {
    if (c >= '\t' && c <= '\r') return " ";
    if (c < 0x20 || c == 0x7F) return "?";
    if (c == 0x85) return "\u00A0";              // next line: a space
    if (c >= 0x80 && c < 0xA0) return "\u00BF";  // an inverted question mark
    if (c == 0x2028 || c == 0x2029) return "\u2002";  // line ends: a space
    if (is_direction(c)) return "\uFFFD";
    return {};
}

}  // namespace

std::string harmless(std::string_view text) {
    std::string out(text);
    if (!is_valid_utf8(out)) repair_utf8(out);
    for (std::size_t at = 0; at < out.size();) {
        const CodePoint point = code_point_at(out, at);
        const std::string_view other = stand_in(point.value);
        if (!other.empty()) out.replace(at, point.length, other);
        at += point.length;
    }
    return out;
}

}  // namespace ibid
