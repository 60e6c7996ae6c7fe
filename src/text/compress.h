// Bytes <-> fewer bytes (Zstandard).
//
//   std::string dictionary = train_dictionary(articles);
//   std::string frame = Compressor(dictionary).compress(article);
//   Decompressor(dictionary).decompress(frame, most, bytes);
//
// What is compressed alone and is short shares its words with everything else
// of its kind: a dictionary made of samples knows them beforehand.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

// From samples of what will be compressed; "" when they are too few to learn
// from.
std::string train_dictionary(const std::vector<std::string>& samples);

// "": none. Of a Compressor or Decompressor, which keeps a copy.
using Dictionary = std::string_view;

// One for each thread, as the next: they keep their working memory.
class Compressor {
public:
    explicit Compressor(Dictionary dictionary = {});
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
    explicit Decompressor(Dictionary dictionary = {});
    ~Decompressor();
    Decompressor(Decompressor&&) noexcept;
    Decompressor& operator=(Decompressor&&) noexcept;

    // Into `bytes`; false when these are no such frame, it is damaged, was made
    // with another dictionary, or holds more than `most` bytes. A frame made
    // without one needs none.
    bool decompress(std::string_view frame, std::size_t most,
                    std::string& bytes);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

// Bytes of the first of the frames that lie side by side; 0 when it is damaged.
std::size_t frame_size(std::string_view frames);

// A stream of frames, made without a dictionary, piece by piece.
class StreamDecompressor {
public:
    StreamDecompressor();
    ~StreamDecompressor();
    StreamDecompressor(StreamDecompressor&&) noexcept;
    StreamDecompressor& operator=(StreamDecompressor&&) noexcept;

    struct Step {
        std::size_t read = 0;       // bytes of `in` that are done with
        std::size_t written = 0;    // bytes of `out`
        bool inside_frame = false;  // the stream must not end here
        std::string error;  // not "": the stream is damaged, this is how
    };
    Step step(std::string_view in, std::span<char> out);

    // A good size for what is read at once.
    static std::size_t input_size();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
