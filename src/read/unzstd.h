// A zstd stream -> the bytes it holds.
//
//   ByteSource plain = unzstd(compressed);
//   std::size_t count = plain(buffer, sizeof buffer);
//
// Memory stays bounded whatever the stream says it expands to.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace ibid {

// Writes up to `size` bytes to `out` and returns how many; 0 only at the end.
// Throws ReadError.
using ByteSource = std::function<std::size_t(char* out, std::size_t size)>;

// Whether a file that begins with `head` is a zstd stream.
bool looks_like_zstd(std::string_view head);

// A cut stream throws after the bytes that came before the cut; a damaged one
// may take the last few hundred KiB before the damage with it.
ByteSource unzstd(ByteSource compressed);

}  // namespace ibid
