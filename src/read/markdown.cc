#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "read/decode.h"
#include "read/formats.h"
#include "read/front_matter.h"
#include "read/markdown_blocks.h"

namespace ibid {

void read_markdown(Input& input, const SourceFile&, const ReadLimits& limits,
                   const ReadSink& sink) {
    Decoded decoded = decode(input.read_all(limits.article_bytes));
    const std::string_view text = decoded.text;
    Document document;
    document.remarks = std::move(decoded.remarks);
    const std::size_t begin = read_front_matter(text, document);
    const auto lines_above = std::count(
        text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
    std::ranges::move(
        markdown_blocks(text.substr(begin),
                        static_cast<std::size_t>(lines_above) + 1),
        std::back_inserter(document.blocks));
    sink.document(std::move(document));
}

}  // namespace ibid
