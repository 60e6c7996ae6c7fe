#include "read/html/page_document.h"

#include <utility>

#include "read/html/encoding.h"
#include "read/html/main_part.h"
#include "read/html/page.h"
#include "read/html/page_blocks.h"
#include "read/html/page_metadata.h"
#include "read/html/thin.h"

namespace ibid::html {

Document read_page(std::string bytes, std::size_t depth,
                   const PageSource& source) {
    Decoded decoded = decode_page(std::move(bytes), source.charset);
    Document document;
    document.remarks = std::move(decoded.remarks);
    Thinned thinned = thin(decoded.text, depth);
    if (thinned.flattened)
        document.remarks.push_back(
            "its tags are nested too deep; only its paragraphs were read");
    const Page page = parse(thinned.html);
    const MainPart part = find_main_part(page);
    set_page_metadata(page, part, document.article, source.address);
    document.blocks = page_blocks(page, part);
    return document;
}

}  // namespace ibid::html
