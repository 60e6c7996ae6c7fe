#include "text/eight_bytes.h"
#include "text/utf8.h"

namespace ibid {

namespace {

bool is_joiner(char32_t c) {
    return c == 0x200C || c == 0x200D;
}

bool ends_beyond_ascii(const std::string& text) {
    return !text.empty() && text.back() < 0;
}

// From behind a visible character: the end of the ASCII that stays as it is,
// words with single spaces between them. It ends behind a visible one, too.
std::size_t end_of_plain(std::string_view text, std::size_t at) {
    std::uint64_t after_space = 0;
    for (;;) {
        char rest[eight] = {};  // whose zeros end it
        if (at + eight > text.size()) text.copy(rest, eight, at);
        const std::uint64_t bytes =
            load_eight(at + eight > text.size() ? rest : text.data() + at);
        const std::uint64_t spaces = bytes_between(bytes, ' ', ' ');
        const std::uint64_t odd = (bytes & top_bits) |
                                  bytes_between(bytes, '\0', '\x1F') |
                                  (spaces & (spaces << 8 | after_space));
        at += first_marked(odd);
        if (odd != 0) return text[at - 1] == ' ' ? at - 1 : at;
        after_space = spaces >> 56;
    }
}

// The same with characters beyond ASCII, as long as they are visible.
std::size_t end_of_folded(std::string_view text, std::size_t at) {
    for (;;) {
        at = end_of_plain(text, at);
        const bool space = at < text.size() && text[at] == ' ';
        const std::size_t next = space ? at + 1 : at;
        if (next >= text.size() || text[next] >= 0) return at;
        const CodePoint c = code_point_at(text, next);
        if (is_space(c.value) || is_invisible(c.value)) return at;
        at = next + c.length;
    }
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
