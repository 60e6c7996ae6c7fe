#include "read/html/teasers.h"

#include <cstdint>
#include <vector>

namespace ibid::html {

namespace {

constexpr double mostly_links = 0.6;
constexpr double all_link = 0.9;
// One linked heading may be the article's own title, and two an aside.
constexpr std::size_t fewest_teasers = 3;
constexpr std::size_t longest_teaser = 700;  // bytes of text
constexpr std::size_t longest_label = 50;

// Of every node, the one before it in the same element, but for white space;
// 0: none.
std::vector<std::uint32_t> nodes_before(const Outline& outline) {
    const std::size_t count = outline.page.nodes.size();
    std::vector<std::uint32_t> before(count, 0), last(count, 0);
    for (std::size_t i = 1; i < count; ++i) {
        const std::size_t parent = outline.node(i).parent;
        before[i] = last[parent];
        const bool space =
            outline.node(i).tag == Tag::text && outline.measures[i].text == 0;
        if (!space) last[parent] = static_cast<std::uint32_t>(i);
    }
    return before;
}

// "Read more:", "On this topic": a heading, or a few words that end no
// sentence.
bool is_label(const Outline& outline, std::size_t i) {
    const Measure& m = outline.measures[i];
    if (i == 0 || !m.live || flow_of(outline.node(i).tag) != Flow::block)
        return false;
    if (heading_level(outline.node(i).tag) > 1) return true;
    return m.text > 0 && m.text <= longest_label && m.prose == 0 &&
           !outline.page.text_of(i).ends_with('.');
}

// With what they are headed by.
void drop_lists_of_links(Outline& outline, std::size_t root) {
    const std::vector<std::uint32_t> before = nodes_before(outline);
    for (std::size_t i = root + 1; i < outline.node(root).end; ++i) {
        const Measure& m = outline.measures[i];
        const Tag tag = outline.node(i).tag;
        if (!m.live || m.text == 0 || m.prose > 0 || tag == Tag::p ||
            flow_of(tag) != Flow::block || m.link_share() <= mostly_links)
            continue;
        drop(outline.page, outline.measures, i);
        if (const std::size_t label = before[i]; is_label(outline, label))
            drop(outline.page, outline.measures, label);
    }
}

class Teasers {
public:
    Teasers(const Outline& outline, std::size_t root)
        : outline_(outline), root_(root) {
        headings_before_.push_back(0);
        for (const Node& node : outline.page.nodes)
            headings_before_.push_back(headings_before_.back() +
                                       (heading_level(node.tag) > 0));
    }

    std::vector<std::size_t> find() const {
        std::vector<std::size_t> teasers;
        for (std::size_t i = root_; i < outline_.node(root_).end; ++i) {
            const Measure& m = outline_.measures[i];
            if (heading_level(outline_.node(i).tag) > 1 && m.live &&
                m.text > 0 && m.link_share() >= all_link)
                teasers.push_back(whole_teaser(i));
        }
        return teasers;
    }

private:
    // The outermost element that holds this heading and no other.
    std::size_t whole_teaser(std::size_t heading) const {
        std::size_t whole = heading;
        for (std::size_t k = outline_.node(heading).parent; k > root_;
             k = outline_.node(k).parent) {
            if (outline_.measures[k].text > longest_teaser ||
                headings_before_[outline_.node(k).end] - headings_before_[k] >
                    1)
                break;
            whole = k;
        }
        return whole;
    }

    const Outline& outline_;
    std::size_t root_;
    std::vector<std::uint32_t> headings_before_;
};

}  // namespace

void drop_teasers(Outline& outline, std::size_t root) {
    const std::vector<std::size_t> teasers = Teasers(outline, root).find();
    if (teasers.size() >= fewest_teasers)
        for (const std::size_t teaser : teasers)
            if (outline.measures[teaser].live)
                drop(outline.page, outline.measures, teaser);
    drop_lists_of_links(outline, root);
}

}  // namespace ibid::html
