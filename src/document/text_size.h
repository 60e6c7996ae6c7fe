// Document -> the bytes of its text.
#pragma once

#include <cstddef>

#include <ibid/document.h>

namespace ibid {

inline std::size_t text_size(const Document& document) {
    std::size_t bytes = 0;
    for (const Block& block : document.blocks) bytes += block.text.size();
    return bytes;
}

}  // namespace ibid
