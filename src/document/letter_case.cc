#include "document/letter_case.h"

#include "text/utf8.h"

namespace ibid {

namespace {

// Latin, Greek and Cyrillic, where the small letter lies at a fixed distance.
char32_t small_letter(char32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c == 0x130) return 'i';   // Turkish dotted I
    if (c == 0x178) return 0xFF;  // Y with diaeresis
    const bool latin1 = c >= 0xC0 && c <= 0xDE && c != 0xD7;
    const bool greek = c >= 0x391 && c <= 0x3A9;
    const bool cyrillic = c >= 0x410 && c <= 0x42F;
    if (latin1 || greek || cyrillic) return c + 32;
    if (c >= 0x400 && c <= 0x40F) return c + 80;
    // In these two runs of Latin Extended-A capitals are the odd ones.
    const bool odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (odd) return c % 2 == 1 ? c + 1 : c;
    if (c >= 0x100 && c <= 0x177) return c % 2 == 0 ? c + 1 : c;
    return c;
}

}  // namespace

bool is_all_capitals(std::string_view word) {
    std::size_t letters = 0;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint c = code_point_at(word, i);
        if (is_letter(c.value)) {
            if (!is_upper(c.value)) return false;
            ++letters;
        }
        i += c.length;
    }
    return letters >= 2;
}

std::string capitalised(std::string_view word) {
    std::string out;
    bool first = true;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint c = code_point_at(word, i);
        append_utf8(out, first ? c.value : small_letter(c.value));
        first = c.value == '-' || c.value == '\'' || c.value == 0x2019;
        i += c.length;
    }
    return out;
}

}  // namespace ibid
