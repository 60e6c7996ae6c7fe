// Bytes -> a page read as far as read_html reads it; throws what cannot be.
// Any input must come through, whatever it gives.
#pragma once

#include <stdexcept>
#include <string>

#include "document/structure.h"
#include "read/html/encoding.h"
#include "read/html/page_blocks.h"
#include "read/html/page_metadata.h"
#include "read/html/thin.h"
#include "read/read_error.h"
#include "text/utf8.h"

namespace ibid::test {

inline void read_fuzzed_page(std::string bytes) {
    try {
        const Decoded decoded = html::decode_page(std::move(bytes));
        const html::Page page = html::parse(html::thin(decoded.text).html);
        const html::MainPart part = html::find_main_part(page);
        Document document;
        html::set_page_metadata(page, part, document.article);
        document.blocks = html::page_blocks(page, part);
        recognise_structure(document);
        for (const Block& block : document.blocks)
            if (block.text.empty() || !is_valid_utf8(block.text))
                throw std::logic_error("a block is not whole");
    } catch (const ReadError&) {
    }
}

}  // namespace ibid::test
