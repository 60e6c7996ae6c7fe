// UTF-8: validity, repair, code points, columns on a terminal.
//
//   fold_utf8("Gülten, Straße")  -> "gulten, strasse"
//   fold_space(" a\u00a0\n b ")  -> "a b"
//
// utf8.cc (what Unicode says of code points) is utf8proc's only user;
// utf8_bytes.cc knows the encoding, utf8_space.cc white space, utf8_fold.cc
// the short way of folding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ibid {

// The code point that begins at byte `at` (< text.size()) and its length. A
// broken sequence counts as one U+FFFD of the bytes that a decoder skips:
// those that begin a code point, or else one byte.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t length = 1;
};
CodePoint code_point_beyond_ascii(std::string_view text, std::size_t at);
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
    if (text[at] >= 0) return {static_cast<unsigned char>(text[at]), 1};
    return code_point_beyond_ascii(text, at);
}
void append_utf8(std::string& out, char32_t code_point);

// The longest prefix of `text` of at most `size` bytes that does not cut a
// code point in two.
std::string_view cut_utf8(std::string_view text, std::size_t size);

bool is_valid_utf8(std::string_view text);  // a NUL byte is valid

// Replaces each broken sequence by U+FFFD and returns how many there were.
// NUL bytes count as broken. Valid text is left alone.
std::size_t repair_utf8(std::string& text);

// What a code point is to a word.
enum class Part { letter, mark, digit, none };
Part part_of(char32_t code_point);

bool is_letter(char32_t code_point);  // and numerals such as the Roman ones
bool is_digit(char32_t code_point);   // decimal, of any script
bool is_mark(char32_t code_point);    // combining accents and vowel signs
bool is_upper(char32_t code_point);
bool is_lower(char32_t code_point);
bool is_ideograph(char32_t code_point);  // Han, kana, Hangul: no spaces between
// Of a script without spaces between words: those, and those of Thailand, Laos,
// Burma and Cambodia, with the marks that fold to the front of a word.
bool is_unspaced(char32_t code_point);
bool is_space(char32_t code_point);
// Soft hyphens, joiners, direction marks: nothing to see.
bool is_invisible(char32_t code_point);

// Case folding, compatibility decomposition, accents removed, the rest
// composed again (NFC). Letters that no accent key writes become plain ones (ø
// -> o, ł -> l, æ -> ae), digits of other scripts 0-9. What is part of a letter
// rather than an accent stays: й, the vowel signs of India and Thailand, the
// voicing marks of kana.
std::string fold_utf8(std::string_view text);
// The same by the whole of Unicode's rules, without the short way that
// fold_utf8 takes where characters do not change their neighbours.
std::string fold_any_utf8(std::string_view text);

// Accents and letters as one character where there is one (NFC), else as given.
std::string compose_utf8(const std::string& text);

// Terminal columns that the text takes: 2 for wide characters, 0 for marks
// and control characters.
std::size_t display_width(std::string_view text);

// All white space (Unicode's, no-break spaces, line ends) folded to single
// spaces, none at either end; zero-width characters and soft hyphens removed.
// Only joiners between two characters beyond ASCII stay, for Persian words,
// the scripts of India and emoji change their looks without.
std::string fold_space(std::string_view text);

}  // namespace ibid
