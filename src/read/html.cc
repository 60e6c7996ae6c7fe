#include <utility>

#include "read/formats.h"
#include "read/html/encoding.h"
#include "read/html/main_part.h"
#include "read/html/page.h"
#include "read/html/page_blocks.h"
#include "read/html/page_metadata.h"
#include "read/html/thin.h"

namespace ibid {

void read_html(Input& input, const SourceFile&, const ReadLimits& limits,
               const ReadSink& sink) {
    Decoded decoded = html::decode_page(input.read_all(limits.article_bytes));
    Document document;
    document.remarks = std::move(decoded.remarks);
    html::Thinned thinned = html::thin(decoded.text, limits.depth);
    if (thinned.flattened)
        document.remarks.push_back(
            "its tags are nested too deep; only its paragraphs were read");
    const html::Page page = html::parse(thinned.html);
    const html::MainPart part = html::find_main_part(page);
    html::set_page_metadata(page, part, document.article);
    document.blocks = html::page_blocks(page, part);
    sink.document(std::move(document));
}

}  // namespace ibid
