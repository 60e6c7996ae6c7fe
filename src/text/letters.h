// Code point -> what it is to a word: the classes that words.cc runs on.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ibid {

enum class Class : std::uint8_t {
    separator,
    letter,
    digit,
    ideograph,   // a word of its own
    mark,        // belongs to what stands before it
    apostrophe,  // straight or curly, either way round
    skipped,     // within a word as if it were not there
};

Class class_of(char32_t code_point);

// The character at a byte of any text, or a separator of length 0 at its end.
struct Char {
    char32_t value = 0;
    std::uint32_t length = 0;
    Class kind = Class::separator;
};
Char char_at(std::string_view text, std::size_t at);

// Whether a word goes on with this character.
inline bool continues_word(Class kind) {
    return kind == Class::letter || kind == Class::digit || kind == Class::mark;
}

inline bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}
inline bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// An ASCII letter or digit folded; 0 for all other bytes.
inline constexpr std::array<char, 256> folded_ascii = [] {
    std::array<char, 256> table{};
    for (char c = '0'; c <= '9'; ++c) table[static_cast<unsigned char>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[static_cast<unsigned char>(c)] = c;
        table[static_cast<unsigned char>(c - 'a' + 'A')] = c;
    }
    return table;
}();
inline char fold_ascii(char c) {
    return folded_ascii[static_cast<unsigned char>(c)];
}

}  // namespace ibid
