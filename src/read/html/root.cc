#include "read/html/root.h"

namespace ibid::html {

namespace {

// Of an element's prose, what its child must have to stand for it.
constexpr double nearly_all = 0.80;
// Of a page's prose, what an element that calls itself the text must have.
constexpr double enough = 0.35;

double prose(const Outline& outline, std::size_t i) {
    return static_cast<double>(outline.measures[i].prose);
}

std::size_t named_root(const Outline& outline) {
    std::size_t best = 0;
    const double least = enough * prose(outline, outline.body);
    for (std::size_t i = outline.body; i < outline.hints.size(); ++i) {
        if (outline.hints[i] != Hint::body || !outline.measures[i].live ||
            prose(outline, i) < least)
            continue;
        if (best == 0 || prose(outline, i) > prose(outline, best)) best = i;
    }
    return best;
}

// Where the children of each stand one after the other, so that every node is
// looked at once.
std::size_t child_with_most(const Outline& outline, std::size_t node) {
    std::size_t best = 0;
    for (std::size_t k = node + 1; k < outline.node(node).end;
         k = outline.node(k).end)
        if (best == 0 || prose(outline, k) > prose(outline, best)) best = k;
    return best;
}

}  // namespace

std::size_t find_root(const Outline& outline) {
    if (const std::size_t named = named_root(outline)) return named;
    std::size_t node = outline.body;
    for (;;) {
        const std::size_t child = child_with_most(outline, node);
        if (child == 0 || prose(outline, child) == 0 ||
            outline.node(child).tag == Tag::p ||
            flow_of(outline.node(child).tag) != Flow::block ||
            prose(outline, child) < nearly_all * prose(outline, node))
            return node;
        node = child;
    }
}

}  // namespace ibid::html
