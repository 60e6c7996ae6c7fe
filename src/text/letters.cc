#include "text/letters.h"

#include "text/utf8.h"

namespace ibid {

namespace {

Class class_of_ascii(char c) {
    if (is_ascii_letter(c)) return Class::letter;
    if (is_ascii_digit(c)) return Class::digit;
    return c == '\'' ? Class::apostrophe : Class::separator;
}

bool is_apostrophe(char32_t c) {
    return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x02BC ||
           c == 0xFF07;
}

// Letters to Unicode that writers put in or leave out at will: the Arabic
// stroke that stretches a line, the Hawaiian and Korean turned comma, the half
// rings of transliterated Arabic.
bool is_optional(char32_t c) {
    return c == 0x0640 || c == 0x02BB || c == 0x02BE || c == 0x02BF;
}

// Vowels and finals of decomposed Hangul, voicing marks of half-width kana.
bool completes_ideograph(char32_t c) {
    return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FB) ||
           c == 0xFF9E || c == 0xFF9F;
}

}  // namespace

Class class_of(char32_t c) {
    if (c < 0x80) return class_of_ascii(static_cast<char>(c));
    if (is_apostrophe(c)) return Class::apostrophe;
    if (is_invisible(c) || is_optional(c)) return Class::skipped;
    if (completes_ideograph(c)) return Class::mark;
    switch (part_of(c)) {
        case Part::letter:
            return is_unspaced(c) ? Class::ideograph : Class::letter;
        case Part::mark:
            return Class::mark;
        case Part::digit:
            return Class::digit;
        case Part::none:
            break;
    }
    return Class::separator;
}

Char char_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const CodePoint c = code_point_at(text, at);
    return {c.value, c.length, class_of(c.value)};
}

}  // namespace ibid
