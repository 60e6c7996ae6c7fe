#include "document/draft.h"

namespace ibid {

namespace {

// A closed paragraph of this many words is running text, whatever it looks
// like.
constexpr std::size_t prose_words = 40;

}  // namespace

Draft::Draft(Document& document)
    : article(document.article), blocks(document.blocks) {
    shapes_.reserve(blocks.size());
    words_before_.reserve(blocks.size() + 1);
    words_before_.push_back(0);
    for (const Block& block : blocks) {
        shapes_.push_back(shape_of(block.text));
        words_before_.push_back(words_before_.back() + shapes_.back().words);
    }
}

void Draft::decide(std::size_t i, Kind kind, int level) {
    if (!open(i)) return;
    blocks[i].kind = kind;
    if (kind == Kind::heading) blocks[i].level = level;
}

std::size_t Draft::after_prose() const {
    for (std::size_t i = size(); i > 0; --i) {
        const Shape& shape = shapes_[i - 1];
        const bool body = open(i - 1) || is(i - 1, Kind::body);
        if (body && shape.words >= prose_words && shape.closed()) return i;
    }
    return 0;
}

double Draft::share_from(std::size_t i) const {
    const std::size_t all = words_before_.back();
    if (all == 0) return 0;
    return static_cast<double>(all - words_before_[i]) /
           static_cast<double>(all);
}

void Draft::note_origin(const std::string& field, std::string_view what,
                        std::size_t block) {
    std::string origin(what);
    if (blocks[block].line > 0)
        origin += " in line " + std::to_string(blocks[block].line);
    article.origins[field] = origin;
}

}  // namespace ibid
