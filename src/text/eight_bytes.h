// Eight bytes of a text at a time -> what a loop over them would find, as the
// top bit of each byte that is asked for.
//
//   "Talks, 3" -> ascii_letters: bytes 0-4, ascii_digits: byte 7,
//                 small_letters gives "talks, 3"
//
// The first byte of the text is the lowest of the number, on every machine.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace ibid {

inline constexpr std::size_t eight = 8;

constexpr std::uint64_t in_each_byte(unsigned char byte) {
    return 0x0101010101010101u * byte;
}
inline constexpr std::uint64_t top_bits = in_each_byte(0x80);

inline std::uint64_t load_eight(const char* from) {
    std::uint64_t bytes;
    std::memcpy(&bytes, from, eight);
    if constexpr (std::endian::native == std::endian::big)
        bytes = __builtin_bswap64(bytes);
    return bytes;
}

inline void store_eight(char* to, std::uint64_t bytes) {
    if constexpr (std::endian::native == std::endian::big)
        bytes = __builtin_bswap64(bytes);
    std::memcpy(to, &bytes, eight);
}

// The bytes from `first` to `last`, both ASCII; never those beyond ASCII.
constexpr std::uint64_t bytes_between(std::uint64_t bytes, char first,
                                      char last) {
    const std::uint64_t low = bytes & ~top_bits;
    const auto from = static_cast<unsigned char>(0x80 - first);
    const auto past = static_cast<unsigned char>(0x7F - last);
    return (low + in_each_byte(from)) & ~(low + in_each_byte(past)) & ~bytes &
           top_bits;
}

constexpr std::uint64_t ascii_letters(std::uint64_t bytes) {
    return bytes_between(bytes | in_each_byte(0x20), 'a', 'z');
}
constexpr std::uint64_t ascii_digits(std::uint64_t bytes) {
    return bytes_between(bytes, '0', '9');
}

// ASCII capitals made small, the rest as it is.
constexpr std::uint64_t small_letters(std::uint64_t bytes) {
    return bytes | bytes_between(bytes, 'A', 'Z') >> 2;
}

// Where the first character beyond ASCII stands, at `at` or after it.
inline std::size_t end_of_ascii(std::string_view text, std::size_t at) {
    for (; at + eight <= text.size(); at += eight)
        if ((load_eight(text.data() + at) & top_bits) != 0) break;
    while (at < text.size() && text[at] >= 0) ++at;
    return at;
}

// ASCII capitals made small in any number of bytes, in place.
inline void small_letters(char* text, std::size_t size) {
    std::size_t at = 0;
    for (; at + eight <= size; at += eight)
        store_eight(text + at, small_letters(load_eight(text + at)));
    for (; at < size; ++at)
        if (text[at] >= 'A' && text[at] <= 'Z')
            text[at] = static_cast<char>(text[at] | 0x20);
}

// Which of the eight bytes is the first that is marked; 8 when none is.
constexpr std::size_t first_marked(std::uint64_t marks) {
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}

constexpr std::size_t count_marked(std::uint64_t marks) {
    // Not every processor counts bits; all multiply.
    return (marks >> 7) * in_each_byte(1) >> 56;
}

}  // namespace ibid
