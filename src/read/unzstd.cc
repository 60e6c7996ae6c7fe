#include "read/unzstd.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <zstd.h>

#include "read/read_error.h"

namespace ibid {

namespace {

class ZstdStream {
public:
    explicit ZstdStream(ByteSource compressed)
        : compressed_(std::move(compressed)),
          context_(ZSTD_createDCtx()),
          buffer_(ZSTD_DStreamInSize()) {
        if (!context_) throw std::bad_alloc();
    }

    std::size_t read(char* out, std::size_t size) {
        ZSTD_outBuffer output{out, size, 0};
        while (output.pos == 0) {
            if (input_.pos == input_.size && !flushing_ && !refill()) {
                if (inside_frame_)
                    throw ReadError("is cut off: its zstd stream has no end");
                return 0;
            }
            decompress(output);
        }
        return output.pos;
    }

private:
    bool refill() {
        input_ = {buffer_.data(), compressed_(buffer_.data(), buffer_.size()),
                  0};
        return input_.size > 0;
    }

    void decompress(ZSTD_outBuffer& output) {
        const std::size_t result =
            ZSTD_decompressStream(context_.get(), &output, &input_);
        if (ZSTD_isError(result))
            throw ReadError(std::string("holds a damaged zstd stream: ") +
                            ZSTD_getErrorName(result));
        inside_frame_ = result != 0;
        // A full output buffer may have left decompressed bytes behind.
        flushing_ = inside_frame_ && output.pos == output.size;
    }

    struct FreeContext {
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };

    ByteSource compressed_;
    std::unique_ptr<ZSTD_DCtx, FreeContext> context_;
    std::vector<char> buffer_;
    ZSTD_inBuffer input_{nullptr, 0, 0};
    bool inside_frame_ = false;
    bool flushing_ = false;
};

}  // namespace

bool looks_like_zstd(std::string_view head) {
    return head.starts_with("\x28\xB5\x2F\xFD");
}

ByteSource unzstd(ByteSource compressed) {
    auto stream = std::make_shared<ZstdStream>(std::move(compressed));
    return [stream](char* out, std::size_t size) {
        return stream->read(out, size);
    };
}

}  // namespace ibid
