#include "document/boilerplate.h"

#include <algorithm>

#include "document/boilerplate_phrases.h"
#include "document/page_furniture.h"
#include "document/share_line.h"

namespace ibid {

namespace {

// Longer blocks after the text are rather text than debris.
constexpr std::size_t longest_debris = 60;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// "3 comments on “Talks resume”", "12 Comments"
bool counts_comments(const Shape& shape) {
    const std::string_view text = shape.folded;
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits == 0 || digits == text.size()) return false;
    const std::string_view rest = text.substr(digits);
    const bool comments = rest.starts_with(" comment") ||
                          rest.starts_with(" responses to") ||
                          rest.starts_with(" thoughts on");
    const bool about = rest.find(" on \"") != std::string_view::npos ||
                       rest.find(" to \"") != std::string_view::npos;
    return comments && (about || shape.words <= 2);
}

bool ends_text(const Shape& shape) {
    const BoilerplatePhrase* phrase =
        boilerplate_phrase(shape.folded, shape.words);
    return (phrase && phrase->ends_text) || counts_comments(shape) ||
           is_share_line(shape);
}

// `below`: whether the block stands below the text.
bool is_boilerplate(const Shape& shape, bool below) {
    const BoilerplatePhrase* phrase =
        boilerplate_phrase(shape.folded, shape.words);
    return (phrase && (below || !phrase->below_text)) ||
           counts_comments(shape) || is_share_line(shape) ||
           is_page_furniture(shape);
}

// Sentences below a share button that are too many for a footer: the button
// stands above the text.
bool text_follows(const Draft& draft, std::size_t from) {
    constexpr std::size_t few = 4;
    std::size_t sentences = 0;
    for (std::size_t i = from; i < draft.size(); ++i) {
        if (!draft.open(i)) continue;
        if (draft.shape(i).words > longest_debris) return true;
        if (draft.shape(i).closed() && draft.shape(i).words >= 12) ++sentences;
    }
    return sentences > few;
}

}  // namespace

void find_boilerplate(Draft& draft) {
    const std::size_t end = draft.after_prose();
    for (std::size_t i = 0; i < draft.size(); ++i)
        if (draft.open(i) &&
            is_boilerplate(draft.shape(i), end > 0 && i >= end))
            draft.decide(i, Kind::boilerplate);
}

void find_trailing_boilerplate(Draft& draft) {
    std::size_t i = std::max<std::size_t>(draft.after_prose(), 1);
    while (i < draft.size() &&
           !(draft.is(i, Kind::boilerplate) && ends_text(draft.shape(i))))
        ++i;
    // A page of buttons above its text has no prose to be after.
    if (i >= draft.size() || draft.share_from(i) > 0.5) return;
    if (text_follows(draft, i)) return;
    for (; i < draft.size(); ++i) draft.decide(i, Kind::boilerplate);
}

}  // namespace ibid
