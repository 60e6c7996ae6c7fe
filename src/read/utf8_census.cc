#include "read/utf8_census.h"

#include <algorithm>

namespace ibid {

namespace {

using Byte = unsigned char;

// What may follow a lead byte: so many bytes, the first of them in a range
// that shuts out overlong forms, surrogates and values beyond Unicode.
struct Lead {
    Byte from, to;
    std::size_t follow;
    Byte low, high;
};

constexpr Lead leads[] = {
    {0xC2, 0xDF, 1, 0x80, 0xBF}, {0xE0, 0xE0, 2, 0xA0, 0xBF},
    {0xE1, 0xEC, 2, 0x80, 0xBF}, {0xED, 0xED, 2, 0x80, 0x9F},
    {0xEE, 0xEF, 2, 0x80, 0xBF}, {0xF0, 0xF0, 3, 0x90, 0xBF},
    {0xF1, 0xF3, 3, 0x80, 0xBF}, {0xF4, 0xF4, 3, 0x80, 0x8F},
};

struct Sequence {
    std::size_t length = 0;  // 0: broken
    bool cut_off = false;    // right as far as it goes, but the bytes end
};

Sequence sequence_at(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<Byte>(bytes[i]);
    };
    const auto* lead =
        std::find_if(std::begin(leads), std::end(leads), [&](const Lead& row) {
            return byte(at) >= row.from && byte(at) <= row.to;
        });
    if (lead == std::end(leads)) return {};
    for (std::size_t i = 1; i <= lead->follow; ++i) {
        // A single lead byte may as well be a letter of Windows-1252.
        if (at + i == bytes.size()) return {0, i > 1};
        const Byte low = i == 1 ? lead->low : Byte{0x80};
        const Byte high = i == 1 ? lead->high : Byte{0xBF};
        if (byte(at + i) < low || byte(at + i) > high) return {};
    }
    return {1 + lead->follow, false};
}

bool defined_in_1252(Byte byte) {
    return byte != 0x81 && byte != 0x8D && byte != 0x8F && byte != 0x90 &&
           byte != 0x9D;
}

}  // namespace

Utf8Census count_utf8(std::string_view bytes) {
    Utf8Census census;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto byte = static_cast<Byte>(bytes[at]);
        if (byte < 0x80) {
            ++at;
            continue;
        }
        const Sequence sequence = sequence_at(bytes, at);
        if (sequence.length > 0) {
            ++census.sequences;
            at += sequence.length;
            continue;
        }
        if (sequence.cut_off && census.broken == 0) census.cut_off = true;
        if (census.broken++ == 0) census.first = at;
        if (!defined_in_1252(byte)) ++census.not_1252;
        ++at;
    }
    return census;
}

}  // namespace ibid
