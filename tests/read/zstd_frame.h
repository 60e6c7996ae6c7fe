// A zstd stream without compression, written by hand: what a test needs to
// cut it and to damage it where it likes.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace ibid::test {

inline void append_number(std::string& out, std::size_t value, int bytes) {
    for (; bytes > 0; --bytes, value >>= 8)
        out += static_cast<char>(value & 0xFF);
}

// One frame: magic, "single segment with a size of four bytes", the size, and
// raw blocks of 128 KiB at most.
inline std::string zstd_frame(std::string_view content) {
    std::string out = "\x28\xB5\x2F\xFD\xA0";
    append_number(out, content.size(), 4);
    do {
        const std::size_t size = std::min<std::size_t>(content.size(), 1 << 17);
        const bool last = size == content.size();
        append_number(out, (size << 3) | (last ? 1 : 0), 3);
        out += content.substr(0, size);
        content.remove_prefix(size);
    } while (!content.empty());
    return out;
}

}  // namespace ibid::test
