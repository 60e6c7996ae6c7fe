#include "read/html/leads.h"

namespace ibid::html {

namespace {

// More than these are something else.
constexpr std::size_t most_leads = 6;

bool is_in_picture(const Outline& outline, std::size_t i) {
    for (; i > outline.body; i = outline.node(i).parent)
        if (outline.hints[i] == Hint::caption ||
            outline.node(i).tag == Tag::figure)
            return true;
    return false;
}

// The headline, or else the last heading of the first level above the root.
std::size_t title_above(const Outline& outline, std::size_t root) {
    const std::size_t headline = outline.headline;
    if (headline > 0 && outline.node(headline).end <= root) return headline;
    std::size_t last = 0;
    for (std::size_t i = outline.body; i < root && headline == 0; ++i)
        if (outline.node(i).tag == Tag::h1 && outline.node(i).end <= root)
            last = i;
    return last;
}

}  // namespace

std::vector<std::size_t> find_leads(const Outline& outline, std::size_t root,
                                    const std::vector<Hint>& zones) {
    std::vector<std::size_t> leads;
    const std::size_t title = title_above(outline, root);
    if (title == 0) return leads;
    for (std::size_t i = outline.node(title).end; i < root; ++i) {
        const Measure& m = outline.measures[i];
        const bool paragraph = m.live && m.block == i && m.prose > 0 &&
                               m.own > 0 && outline.node(i).end <= root;
        if (!paragraph || zones[i] != Hint::none || is_in_picture(outline, i))
            continue;
        leads.push_back(i);
        i = outline.node(i).end - 1;
    }
    if (leads.size() > most_leads) leads.clear();
    return leads;
}

}  // namespace ibid::html
