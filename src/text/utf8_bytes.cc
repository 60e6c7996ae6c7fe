#include <cstring>

#include "text/utf8.h"

namespace ibid {

namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
    char32_t value;
    std::uint32_t length;
    bool valid;
};

bool lies_in(unsigned char byte, unsigned char low, unsigned char high) {
    return byte >= low && byte <= high;
}

// Unicode's table 3-7: how many bytes a lead byte announces and which second
// bytes it allows. They exclude overlong forms, surrogates and code points
// past U+10FFFF.
struct Lead {
    std::uint32_t length;  // 0: no lead byte
    unsigned char low;
    unsigned char high;
};

Lead lead_of(unsigned char byte) {
    if (byte < 0x80) return {1, 0, 0};
    if (byte < 0xC2) return {0, 0, 0};
    if (byte < 0xE0) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte < 0xF0) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte < 0xF4) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[at + i]);
    };
    const Lead lead = lead_of(byte(0));
    if (lead.length == 1) return {byte(0), 1, true};
    if (lead.length == 0) return {replacement, 1, false};
    char32_t value = byte(0) & (0x7Fu >> lead.length);
    for (std::uint32_t i = 1; i < lead.length; ++i) {
        const bool follows = at + i < text.size() &&
                             (i == 1 ? lies_in(byte(1), lead.low, lead.high)
                                     : lies_in(byte(i), 0x80, 0xBF));
        if (!follows) return {replacement, i, false};
        value = value << 6 | (byte(i) & 0x3Fu);
    }
    return {value, lead.length, true};
}

bool is_broken(const Decoded& decoded) {
    return !decoded.valid || decoded.value == 0;
}

// From `at`: where the first byte is that is zero or beyond ASCII.
std::size_t skip_ascii(std::string_view text, std::size_t at) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = 0x8080808080808080;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + at, sizeof word);
        if (((word | (word - ones)) & tops) != 0) break;
    }
    while (at < text.size() && text[at] > 0) ++at;
    return at;
}

// The first broken sequence at or after `at`.
std::size_t find_broken(std::string_view text, std::size_t at) {
    while ((at = skip_ascii(text, at)) < text.size()) {
        const Decoded next = decode(text, at);
        if (is_broken(next)) break;
        at += next.length;
    }
    return at;
}

}  // namespace

CodePoint code_point_beyond_ascii(std::string_view text, std::size_t at) {
    const Decoded decoded = decode(text, at);
    return {decoded.value, decoded.length};
}

void append_utf8(std::string& out, char32_t code_point) {
    const auto put = [&](char32_t byte) {
        out.push_back(static_cast<char>(byte));
    };
    const auto put_tail = [&](unsigned shift) {
        put(0x80 | (code_point >> shift & 0x3F));
    };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0 | code_point >> 6);
        put_tail(0);
    } else if (code_point < 0x10000) {
        put(0xE0 | code_point >> 12);
        put_tail(6);
        put_tail(0);
    } else {
        put(0xF0 | code_point >> 18);
        put_tail(12);
        put_tail(6);
        put_tail(0);
    }
}

std::string_view cut_utf8(std::string_view text, std::size_t size) {
    if (text.size() <= size) return text;
    while (size > 0 && (text[size] & 0xC0) == 0x80) --size;
    return text.substr(0, size);
}

bool is_valid_utf8(std::string_view text) {
    std::size_t at = 0;
    while ((at = find_broken(text, at)) < text.size() && text[at] == 0) ++at;
    return at == text.size();
}

std::size_t repair_utf8(std::string& text) {
    std::size_t broken = find_broken(text, 0);
    if (broken == text.size()) return 0;
    std::string repaired;
    repaired.reserve(text.size() + text.size() / 8);
    std::size_t count = 0;
    std::size_t kept = 0;
    for (; broken < text.size(); broken = find_broken(text, kept)) {
        repaired.append(text, kept, broken - kept);
        append_utf8(repaired, replacement);
        kept = broken + decode(text, broken).length;
        ++count;
    }
    repaired.append(text, kept);
    text = std::move(repaired);
    return count;
}

}  // namespace ibid
