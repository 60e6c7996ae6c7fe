#include "read/unzstd.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "read/read_error.h"
#include "text/compress.h"

namespace ibid {

namespace {

class ZstdStream {
public:
    explicit ZstdStream(ByteSource compressed)
        : compressed_(std::move(compressed)),
          buffer_(StreamDecompressor::input_size()) {}

    std::size_t read(char* out, std::size_t size) {
        for (;;) {
            if (input_.empty() && !flushing_ && !refill()) {
                if (inside_frame_)
                    throw ReadError("is cut off: its zstd stream has no end");
                return 0;
            }
            const std::size_t written = decompress(out, size);
            if (written > 0) return written;
        }
    }

private:
    bool refill() {
        input_ = {buffer_.data(), compressed_(buffer_.data(), buffer_.size())};
        return !input_.empty();
    }

    std::size_t decompress(char* out, std::size_t size) {
        const auto step = stream_.step(input_, {out, size});
        if (!step.error.empty())
            throw ReadError("holds a damaged zstd stream: " + step.error);
        input_.remove_prefix(step.read);
        inside_frame_ = step.inside_frame;
        // A full output buffer may have left decompressed bytes behind.
        flushing_ = inside_frame_ && step.written == size;
        return step.written;
    }

    ByteSource compressed_;
    StreamDecompressor stream_;
    std::vector<char> buffer_;
    std::string_view input_;  // what of buffer_ is not done with
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
