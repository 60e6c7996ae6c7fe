#include "read/html/debris.h"

#include <cstdint>

namespace ibid::html {

namespace {

// Of a page's prose, what an element must have to be kept in spite of its
// name. Comments may well be longer than what they comment on.
constexpr double most = 0.5;
constexpr double nearly_all = 0.9;

bool is_debris(const Outline& outline, std::size_t i) {
    switch (outline.hints[i]) {
        // Teasers of other articles lead there.
        case Hint::teaser:
            return outline.measures[i].link > 0;
        case Hint::debris:
        case Hint::about:
        case Hint::comments:
        case Hint::hidden:
            return true;
        default:
            return false;
    }
}

class Keeper {
public:
    explicit Keeper(const Outline& outline) : outline_(outline) {
        texts_before_.reserve(outline.hints.size() + 1);
        texts_before_.push_back(0);
        for (std::size_t i = 0; i < outline.hints.size(); ++i) {
            const bool text =
                outline.hints[i] == Hint::body && outline.measures[i].prose > 0;
            texts_before_.push_back(texts_before_.back() + text);
        }
    }

    bool keeps(std::size_t i) const {
        const bool comments = outline_.hints[i] == Hint::comments;
        if (outline_.node(i).tag == Tag::article) return true;
        if (outline_.measures[i].prose == 0) return false;
        if (!comments && outline_.within(outline_.headline, i)) return true;
        return has_share(i, comments ? nearly_all : most) || holds_text(i);
    }

private:
    bool has_share(std::size_t i, double share) const {
        const auto all =
            static_cast<double>(outline_.measures[outline_.body].prose);
        return static_cast<double>(outline_.measures[i].prose) > share * all;
    }

    // An element that says it is the text.
    bool holds_text(std::size_t i) const {
        return texts_before_[outline_.node(i).end] > texts_before_[i + 1];
    }

    const Outline& outline_;
    std::vector<std::uint32_t> texts_before_;
};

}  // namespace

void drop_debris(Outline& outline) {
    const Keeper keeper(outline);
    for (std::size_t i = outline.body + 1; i < outline.hints.size(); ++i)
        if (outline.measures[i].live && is_debris(outline, i) &&
            !keeper.keeps(i))
            drop(outline.page, outline.measures, i);
    measure(outline.page, outline.measures);
}

std::vector<Hint> zones_of(const Outline& outline) {
    std::vector<Hint> zones(outline.hints.size(), Hint::none);
    for (std::size_t i = 1; i < zones.size(); ++i) {
        const Hint above = zones[outline.node(i).parent];
        const bool fixed = above == Hint::debris || above == Hint::comments ||
                           above == Hint::hidden;
        const bool dropped = is_debris(outline, i) && !outline.measures[i].live;
        const bool own = dropped || is_kind_of_text(outline.hints[i]);
        zones[i] = fixed || !own ? above : outline.hints[i];
    }
    return zones;
}

}  // namespace ibid::html
