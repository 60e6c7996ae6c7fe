#include "document/structure.h"

#include <algorithm>

#include "document/biography.h"
#include "document/boilerplate.h"
#include "document/bylines.h"
#include "document/captions.h"
#include "document/draft.h"
#include "document/footnotes.h"
#include "document/headings.h"
#include "document/pull_quotes.h"
#include "document/summary.h"
#include "document/title.h"
#include "text/utf8.h"

namespace ibid {

namespace {

using Recogniser = void (*)(Draft&);

// The first that knows a block decides, so the surest come first. Debris goes
// before titles, since a page may begin with it.
constexpr Recogniser recognisers[] = {
    find_boilerplate,
    find_notes,
    find_title,
    find_summary,
    find_bylines,
    find_biographies,
    find_trailing_boilerplate,
    find_captions,
    find_pull_quotes,
    find_headings,
};

}  // namespace

bool needs_structure(const Document& document) {
    return !std::ranges::all_of(document.blocks, [](const Block& block) {
        return block.kind.has_value();
    });
}

void repair_blocks(Document& document) {
    std::size_t repairs = 0;
    for (Block& block : document.blocks)
        if (!is_valid_utf8(block.text)) repairs += repair_utf8(block.text);
    if (repairs > 0)
        document.remarks.push_back(std::to_string(repairs) +
                                   " broken characters were replaced");
}

void recognise_structure(Document& document) {
    repair_blocks(document);
    Draft draft(document);
    for (Recogniser recognise : recognisers) recognise(draft);
    for (std::size_t i = 0; i < draft.size(); ++i) draft.decide(i, Kind::body);
}

}  // namespace ibid
