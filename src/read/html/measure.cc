#include "read/html/measure.h"

#include <algorithm>
#include <string_view>

namespace ibid::html {

namespace {

// A paragraph of prose has so much text, and little of it in links.
constexpr std::size_t least_prose = 60;
constexpr std::size_t most_linked = 3;  // a third

struct Amount {
    std::size_t text = 0;
    std::size_t marks = 0;
};

// Ideographs have three bytes each, and say as much as a word of three.
Amount amount_of(std::string_view text) {
    Amount amount;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' || (c >= '\t' && c <= '\r')) continue;
        ++amount.text;
        if (c == '.' || c == ',' || c == '!' || c == '?' || c == ';') {
            ++amount.marks;
        } else if (c == '\xE3' || c == '\xEF') {
            const std::string_view mark = text.substr(i, 3);
            if (mark == "、" || mark == "。" || mark == "，" || mark == "！" ||
                mark == "？")
                ++amount.marks;
        }
    }
    return amount;
}

bool is_prose(const Measure& m) {
    return m.own >= least_prose && m.own_marks > 0 &&
           m.own_link * most_linked < m.own;
}

}  // namespace

Measures live_parts(const Page& page, bool with_noscript) {
    Measures measures(page.nodes.size());
    for (std::size_t i = 0; i < page.nodes.size(); ++i) {
        const Node& node = page.nodes[i];
        Measure& m = measures[i];
        const Measure& above = measures[node.parent];
        const Flow flow = flow_of(node.tag);
        const bool shown = flow != Flow::silent && flow != Flow::control;
        m.live = above.live &&
                 (shown || (with_noscript && node.tag == Tag::noscript));
        m.linked = above.linked || node.tag == Tag::a;
        m.block =
            flow == Flow::block ? static_cast<std::uint32_t>(i) : above.block;
    }
    return measures;
}

void drop(const Page& page, Measures& measures, std::size_t node) {
    for (std::size_t i = node; i < page.nodes[node].end; ++i)
        measures[i].live = false;
}

void measure(const Page& page, Measures& measures) {
    for (Measure& m : measures)
        m.text = m.link = m.prose = m.own = m.own_link = m.own_marks = 0;
    for (std::size_t i = 0; i < page.nodes.size(); ++i) {
        Measure& m = measures[i];
        if (!m.live || page.nodes[i].tag != Tag::text) continue;
        const Amount amount = amount_of(page.nodes[i].text);
        m.text = amount.text;
        if (m.linked) m.link = amount.text;
        Measure& block = measures[m.block];
        block.own += amount.text;
        block.own_marks += amount.marks;
        if (m.linked) block.own_link += amount.text;
    }
    for (std::size_t i = page.nodes.size(); i-- > 1;) {
        Measure& m = measures[i];
        if (m.block == i && is_prose(m)) m.prose += m.own;
        Measure& above = measures[page.nodes[i].parent];
        above.text += m.text;
        above.link += m.link;
        above.prose += m.prose;
    }
}

}  // namespace ibid::html
