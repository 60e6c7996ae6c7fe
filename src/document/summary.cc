#include "document/summary.h"

#include <algorithm>
#include <array>

namespace ibid {

namespace {

constexpr std::size_t longest_heading = 15;  // words

constexpr std::array<std::string_view, 22> headings{"summary",
                                                    "in brief",
                                                    "in short",
                                                    "key points",
                                                    "key takeaways",
                                                    "takeaways",
                                                    "main points",
                                                    "highlights",
                                                    "at a glance",
                                                    "the gist",
                                                    "tl;dr",
                                                    "synopsis",
                                                    "digest",
                                                    "the short version",
                                                    "the main points",
                                                    "zusammenfassung",
                                                    "in kurze",
                                                    "resume",
                                                    "resumen",
                                                    "resumo",
                                                    "ozet",
                                                    "кратко"};

constexpr std::array<std::string_view, 6> openings{
    "summary by ",    "summary: by ", "summarised by ",
    "summarized by ", "digest by ",   "abridged by "};

// "A summary of the column:" ends in the colon of what it heads.
constexpr std::array<std::string_view, 5> words{
    "summary", "digest", "key points", "takeaways", "in brief"};

}  // namespace

bool opens_summary(const Shape& shape) {
    if (shape.words > longest_heading || shape.closed()) return false;
    std::string_view text = shape.folded;
    const bool colon = text.ends_with(':');
    if (colon) text.remove_suffix(1);
    if (std::find(headings.begin(), headings.end(), text) != headings.end())
        return true;
    const auto has = [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    };
    const auto opens = [&](std::string_view opening) {
        return text.starts_with(opening);
    };
    return std::any_of(openings.begin(), openings.end(), opens) ||
           (colon && std::any_of(words.begin(), words.end(), has));
}

void find_summary(Draft& draft) {
    std::size_t title = 0;
    while (title < draft.size() && !draft.is(title, Kind::title)) ++title;
    if (title == draft.size()) return;
    std::size_t i = 0;
    const auto heads = [&] {
        return (draft.open(i) || draft.is(i, Kind::heading)) &&
               opens_summary(draft.shape(i));
    };
    while (i < title && !heads()) ++i;
    if (i == title) return;
    draft.decide(i, Kind::heading, 2);
    for (++i; i < title; ++i) draft.decide(i, Kind::summary);
}

}  // namespace ibid
