// Bytes <-> fewer bytes (Zstandard; compress.cc and read/unzstd.cc).
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace ibid {

// One for each thread: it keeps its working memory between calls.
class Compressor {
public:
    Compressor();
    ~Compressor();
    Compressor(Compressor&&) noexcept;
    Compressor& operator=(Compressor&&) noexcept;

    // A frame that carries its size and a checksum of its content.
    std::string compress(std::string_view bytes);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

class Decompressor {
public:
    Decompressor();
    ~Decompressor();
    Decompressor(Decompressor&&) noexcept;
    Decompressor& operator=(Decompressor&&) noexcept;

    // Into `bytes`; false when these are no such frame, it is damaged, or it
    // holds more than `most` bytes.
    bool decompress(std::string_view frame, std::size_t most,
                    std::string& bytes);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
