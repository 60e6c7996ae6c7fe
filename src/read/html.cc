#include "read/formats.h"
#include "read/html/page_document.h"

namespace ibid {

void read_html(Input& input, const SourceFile&, const ReadLimits& limits,
               const ReadSink& sink) {
    sink.document(
        html::read_page(input.read_all(limits.article_bytes), limits.depth, {}));
}

}  // namespace ibid
