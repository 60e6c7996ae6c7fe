// Values <-> bytes of stored records: varints and length-prefixed strings.
//
//   Packer out;  out.number(7);  out.string("abc");   // "\x07\x03abc"
//   Unpacker in(out.bytes());    in.number();  in.string();
//
// An Unpacker over damaged bytes throws ibid::Error, never reads beyond them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "store/damaged.h"

namespace ibid {

// Seven bits a byte, the lowest first; the top bit says that more follow.
// Returns the end of what was written.
inline char* put_varint(char* to, std::uint64_t value) {
    while (value >= 0x80) {
        *to++ = static_cast<char>(value | 0x80);
        value >>= 7;
    }
    *to++ = static_cast<char>(value);
    return to;
}
// The most that it takes, of 32 bits and of 64.
inline constexpr std::size_t varint32_size = 5;
inline constexpr std::size_t varint64_size = 10;

inline void append_varint(std::string& out, std::uint64_t value) {
    if (value < 0x80) {
        out.push_back(static_cast<char>(value));
        return;
    }
    char bytes[varint64_size];
    out.append(bytes, put_varint(bytes, value));
}

class Packer {
public:
    void number(std::uint64_t value) { append_varint(bytes_, value); }
    void string(std::string_view value) {
        number(value.size());
        bytes_ += value;
    }
    template <class List, class Each>
    void list(const List& values, Each each) {
        number(values.size());
        for (const auto& value : values) each(value);
    }
    std::size_t size() const { return bytes_.size(); }
    void reserve(std::size_t size) { bytes_.reserve(size); }
    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (rest_.empty()) break;
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7Fu} << shift;
            if (byte < 0x80) return value;
        }
        fail();
    }
    std::uint32_t number32() {
        const std::uint64_t value = number();
        if (value > 0xFFFFFFFFu) fail();
        return static_cast<std::uint32_t>(value);
    }
    std::string_view view() {
        const std::uint64_t size = number();
        if (size > rest_.size()) fail();
        const std::string_view value = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return value;
    }
    std::string string() { return std::string(view()); }
    // Bytes that were not read yet.
    std::size_t left() const { return rest_.size(); }
    template <class Each>
    void list(Each each) {
        // Every element takes a byte at least, so a damaged count ends early.
        for (std::uint64_t left = number(); left > 0; --left) each();
    }

private:
    [[noreturn]] static void fail() { throw damaged("a record of the index"); }
    std::string_view rest_;
};

}  // namespace ibid
