#include "index/document_fingerprint.h"

#include "document/text_size.h"
#include "store/article_record.h"
#include "store/packing.h"
#include "text/hash.h"

namespace ibid {

std::uint64_t document_fingerprint(const Document& document,
                                   std::string_view recipe) {
    constexpr std::size_t besides_text = 1000;
    Packer all;
    all.reserve(text_size(document) + besides_text);
    all.string(recipe);
    for (const std::string& bytes : pack_runs({document.article, 0, 0}, {}))
        all.string(bytes);
    for (const Block& block : document.blocks) {
        all.string(block.text);
        all.number(block.kind ? static_cast<std::uint64_t>(*block.kind) + 1
                              : 0);
        all.number(static_cast<std::uint64_t>(block.level));
        all.list(block.pages, [&](const PageMark& page) {
            all.number(page.at);
            all.string(page.label);
        });
    }
    return hash64(all.take());
}

}  // namespace ibid
