#include <utility>

#include "read/decode.h"
#include "read/formats.h"

namespace ibid {

void read_plain_text(Input& input, const SourceFile&, const ReadLimits& limits,
                     const ReadSink& sink) {
    Decoded decoded = decode(input.read_all(limits.article_bytes));
    Document document;
    document.remarks = std::move(decoded.remarks);
    document.blocks = blocks_from_text(decoded.text);
    sink.document(std::move(document));
}

}  // namespace ibid
