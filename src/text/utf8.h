// UTF-8: validity, repair, code points, columns on a terminal. utf8.cc is
// utf8proc's only user.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ibid {

// The code point that begins at byte `at` of valid UTF-8 and its length.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t length = 1;
};
CodePoint code_point_at(std::string_view text, std::size_t at);
void append_utf8(std::string& out, char32_t code_point);

bool is_valid_utf8(std::string_view text);

// Replaces each maximal broken sequence by U+FFFD and returns how many there
// were. NUL bytes count as broken.
std::size_t repair_utf8(std::string& text);

bool is_letter(char32_t code_point);
bool is_digit(char32_t code_point);
bool is_mark(char32_t code_point);       // combining accents
bool is_upper(char32_t code_point);
bool is_ideograph(char32_t code_point);  // Han, kana, Hangul: no spaces between
bool is_space(char32_t code_point);

// Case folding, compatibility decomposition, accents removed.
std::string fold_utf8(std::string_view text);

// Terminal columns that the text takes: 2 for wide characters, 0 for marks
// and control characters.
std::size_t display_width(std::string_view text);

// All white space (Unicode's, no-break spaces, line ends) folded to single
// spaces, none at either end; zero-width characters and soft hyphens removed.
std::string fold_space(std::string_view text);

}  // namespace ibid
