// Counts what is right and what is wrong in bytes that may be UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace ibid {

struct Utf8Census {
    std::size_t sequences = 0;  // valid ones of two bytes or more
    std::size_t broken = 0;     // bytes in no valid sequence
    std::size_t not_1252 = 0;   // of these: bytes Windows-1252 leaves undefined
    std::size_t first = 0;      // offset of the first broken byte
    bool cut_off = false;  // the only broken bytes are a cut last character
};

Utf8Census count_utf8(std::string_view bytes);

}  // namespace ibid
