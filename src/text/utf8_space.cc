#include <array>

#include "text/utf8.h"

namespace ibid {

namespace {

bool is_joiner(char32_t c) {
    return c == 0x200C || c == 0x200D;
}

bool ends_beyond_ascii(const std::string& text) {
    return !text.empty() && text.back() < 0;
}

// Lead bytes of all characters beyond ASCII that are white or invisible.
constexpr auto suspicious = [] {
    std::array<bool, 256> table{};
    for (const int lead : {0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF})
        table[static_cast<std::size_t>(lead)] = true;
    return table;
}();

// A character to be kept whatever stands beside it; most are.
bool is_plain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > ' ' && !suspicious[byte];
}

// From behind a visible character: the end of the stretch that stays as it
// is, visible characters with single spaces between them.
std::size_t end_of_folded(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (is_plain(text[at])) {
            ++at;
        } else if (text[at] == ' ') {
            if (at + 1 == text.size() || !is_plain(text[at + 1])) break;
            at += 2;
        } else if (text[at] < 0) {
            const CodePoint c = code_point_at(text, at);
            if (is_space(c.value) || is_invisible(c.value)) break;
            at += c.length;
        } else {
            break;
        }
    }
    return at;
}

}  // namespace

// Unicode's White_Space.
bool is_space(char32_t c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_invisible(char32_t c) {
    if (c < 0xAD) return false;
    return c == 0xAD || c == 0x034F || c == 0x061C || c == 0x180E ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

std::string fold_space(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool space = false;
    char32_t joiner = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (is_space(c.value)) {
            space = true;
            at += c.length;
        } else if (is_invisible(c.value)) {
            if (is_joiner(c.value)) joiner = c.value;
            at += c.length;
        } else {
            if (space && !out.empty())
                out.push_back(' ');
            else if (joiner != 0 && c.length > 1 && ends_beyond_ascii(out))
                append_utf8(out, joiner);
            const std::size_t end = end_of_folded(text, at + c.length);
            out.append(text, at, end - at);
            space = false;
            joiner = 0;
            at = end;
        }
    }
    return out;
}

}  // namespace ibid
