#include "read/html/outline.h"

#include "read/html/headline.h"

namespace ibid::html {

Outline outline_of(const Page& page, bool with_noscript, bool trusting) {
    Outline outline{page, live_parts(page, with_noscript), {}, 0, 0};
    outline.hints.resize(page.nodes.size(), Hint::none);
    outline.headline = find_headline(page);
    for (std::size_t i = 0; i < page.nodes.size(); ++i) {
        const Tag tag = page.nodes[i].tag;
        if (tag == Tag::body && outline.body == 0) outline.body = i;
        if (trusting && tag != Tag::text && outline.measures[i].live)
            outline.hints[i] = hint_of(page, i);
    }
    measure(page, outline.measures);
    return outline;
}

}  // namespace ibid::html
