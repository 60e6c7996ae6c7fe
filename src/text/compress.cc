#include "text/compress.h"

#include <new>

#include <zdict.h>
#include <zstd.h>

namespace ibid {

namespace {

// Level 3 takes 5 % of the time that indexing takes; 9 would save 6 % of the
// bytes and take four times as long.
constexpr int level = 3;

// Larger ones save little more and take longer to learn and to open.
constexpr std::size_t dictionary_size = std::size_t{64} << 10;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

class Compressor::Impl {
public:
    explicit Impl(Dictionary dictionary) : context_(ZSTD_createCCtx()) {
        if (!context_) throw std::bad_alloc();
        ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_checksumFlag, 1);
        // The checksum tells another dictionary too, and frames are short.
        ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_dictIDFlag, 0);
        if (ZSTD_isError(ZSTD_CCtx_loadDictionary(
                context_.get(), dictionary.data(), dictionary.size())))
            throw std::bad_alloc();
    }

    std::string compress(std::string_view bytes) {
        room_.resize(ZSTD_compressBound(bytes.size()));
        const std::size_t size =
            ZSTD_compress2(context_.get(), room_.data(), room_.size(),
                           bytes.data(), bytes.size());
        if (ZSTD_isError(size)) throw std::bad_alloc();
        return room_.substr(0, size);
    }

private:
    std::unique_ptr<ZSTD_CCtx, FreeContext> context_;
    std::string room_;
};

class Decompressor::Impl {
public:
    explicit Impl(Dictionary dictionary) : context_(ZSTD_createDCtx()) {
        if (!context_ ||
            ZSTD_isError(ZSTD_DCtx_loadDictionary(
                context_.get(), dictionary.data(), dictionary.size())))
            throw std::bad_alloc();
    }

    bool decompress(std::string_view frame, std::size_t most,
                    std::string& bytes) {
        const unsigned long long size =
            ZSTD_getFrameContentSize(frame.data(), frame.size());
        // Both ways of not knowing it are larger than any size.
        if (size > most) return false;
        bytes.resize(static_cast<std::size_t>(size));
        const std::size_t written =
            ZSTD_decompressDCtx(context_.get(), bytes.data(), bytes.size(),
                                frame.data(), frame.size());
        return !ZSTD_isError(written) && written == bytes.size();
    }

private:
    std::unique_ptr<ZSTD_DCtx, FreeContext> context_;
};

std::string train_dictionary(const std::vector<std::string>& samples) {
    std::string all;
    std::vector<std::size_t> sizes;
    for (const std::string& sample : samples) {
        all += sample;
        sizes.push_back(sample.size());
    }
    std::string dictionary(dictionary_size, '\0');
    const std::size_t size = ZDICT_trainFromBuffer(
        dictionary.data(), dictionary.size(), all.data(), sizes.data(),
        static_cast<unsigned>(sizes.size()));
    if (ZDICT_isError(size)) return {};
    dictionary.resize(size);
    return dictionary;
}

Compressor::Compressor(Dictionary dictionary)
    : impl_(std::make_unique<Impl>(dictionary)) {}
Compressor::~Compressor() = default;
Compressor::Compressor(Compressor&&) noexcept = default;
Compressor& Compressor::operator=(Compressor&&) noexcept = default;
std::string Compressor::compress(std::string_view bytes) {
    return impl_->compress(bytes);
}

Decompressor::Decompressor(Dictionary dictionary)
    : impl_(std::make_unique<Impl>(dictionary)) {}
Decompressor::~Decompressor() = default;
Decompressor::Decompressor(Decompressor&&) noexcept = default;
Decompressor& Decompressor::operator=(Decompressor&&) noexcept = default;
bool Decompressor::decompress(std::string_view frame, std::size_t most,
                              std::string& bytes) {
    return impl_->decompress(frame, most, bytes);
}

class StreamDecompressor::Impl {
public:
    Impl() : context_(ZSTD_createDCtx()) {
        if (!context_) throw std::bad_alloc();
    }

    Step step(std::string_view in, std::span<char> out) {
        ZSTD_inBuffer input{in.data(), in.size(), 0};
        ZSTD_outBuffer output{out.data(), out.size(), 0};
        const std::size_t result =
            ZSTD_decompressStream(context_.get(), &output, &input);
        if (ZSTD_isError(result))
            return {0, 0, false, ZSTD_getErrorName(result)};
        return {input.pos, output.pos, result != 0, {}};
    }

private:
    std::unique_ptr<ZSTD_DCtx, FreeContext> context_;
};

StreamDecompressor::StreamDecompressor() : impl_(std::make_unique<Impl>()) {}
StreamDecompressor::~StreamDecompressor() = default;
StreamDecompressor::StreamDecompressor(StreamDecompressor&&) noexcept = default;
StreamDecompressor& StreamDecompressor::operator=(
    StreamDecompressor&&) noexcept = default;
StreamDecompressor::Step StreamDecompressor::step(std::string_view in,
                                                  std::span<char> out) {
    return impl_->step(in, out);
}
std::size_t StreamDecompressor::input_size() {
    return ZSTD_DStreamInSize();
}

std::size_t frame_size(std::string_view frames) {
    const std::size_t size =
        ZSTD_findFrameCompressedSize(frames.data(), frames.size());
    return ZSTD_isError(size) ? 0 : size;
}

}  // namespace ibid
