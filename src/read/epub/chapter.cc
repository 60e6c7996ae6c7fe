#include "read/epub/chapter.h"

#include <algorithm>
#include <utility>

#include "read/html/encoding.h"
#include "read/html/page.h"
#include "read/html/page_blocks.h"
#include "read/html/source_tag.h"
#include "read/html/thin.h"
#include "read/html/whole_page.h"

namespace ibid::epub {

namespace {

// Those that HTML knows to be empty.
constexpr std::string_view always_empty[] = {
    "area", "base", "br",    "col",    "embed", "hr", "img",
    "link", "meta", "input", "source", "track", "wbr"};

}  // namespace

std::string open_empty_tags(std::string_view xhtml) {
    std::string html;
    html.reserve(xhtml.size());
    while (!xhtml.empty()) {
        const std::size_t begin = std::min(xhtml.find('<'), xhtml.size());
        html += xhtml.substr(0, begin);
        xhtml.remove_prefix(begin);
        if (!html::is_ascii_letter_at(xhtml, 1)) {
            html += xhtml.substr(0, 1);
            xhtml.remove_prefix(std::min<std::size_t>(1, xhtml.size()));
            continue;
        }
        const html::SourceTag tag = html::read_tag(xhtml);
        const std::string_view source = xhtml.substr(0, tag.size);
        const bool ends_itself =
            source.ends_with("/>") &&
            std::ranges::find(always_empty, tag.name) == std::end(always_empty);
        if (ends_itself)
            html.append(source.substr(0, source.size() - 2))
                .append("></" + tag.name + ">");
        else
            html += source;
        xhtml.remove_prefix(source.size());
    }
    return html;
}

std::vector<Block> read_chapter(std::string bytes) {
    const Decoded decoded = html::decode_page(std::move(bytes));
    const html::Page page =
        html::parse(html::thin(open_empty_tags(decoded.text)).html);
    std::vector<Block> blocks = html::page_blocks(page, html::whole_page(page));
    for (Block& block : blocks) block.line = 0;  // of a part, not of the file
    return blocks;
}

}  // namespace ibid::epub
