#include "document/headings.h"

#include "document/list_marker.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr std::size_t longest_heading = 12;  // words
constexpr std::size_t shortest_paragraph = 12;
// So many short lines in a row are a list.
constexpr std::size_t most_in_a_row = 2;

bool begins_like_a_title(std::string_view text) {
    const CodePoint first = code_point_at(text, 0);
    return is_upper(first.value) || is_digit(first.value) ||
           first.value == U'“' || first.value == U'‘' || first.value == U'"' ||
           first.value == U'\'' || first.value == U'¿' ||
           is_ideograph(first.value);
}

bool is_heading_like(const Draft& draft, std::size_t i) {
    const Shape& shape = draft.shape(i);
    const std::string_view text = draft.blocks[i].text;
    if (!draft.open(i) || shape.words > longest_heading || !shape.unmarked())
        return false;
    if (is_bullet(text.substr(0, list_marker(text)))) return false;
    // "“We shall see!”" is something said, not a heading.
    const bool quoted = text.starts_with("“") || text.starts_with('"');
    return begins_like_a_title(text) && !(quoted && shape.closed());
}

bool is_paragraph(const Draft& draft, std::size_t i) {
    const bool body = draft.open(i) || draft.is(i, Kind::body);
    return body && draft.shape(i).words >= shortest_paragraph;
}

// Pictures and pull quotes may stand between a heading and its paragraph.
std::size_t next_text(const Draft& draft, std::size_t i) {
    for (; i < draft.size(); ++i)
        if (draft.open(i) || draft.is(i, Kind::body)) break;
    return i;
}

}  // namespace

void find_headings(Draft& draft) {
    for (std::size_t i = 0; i < draft.size(); ++i) {
        const std::size_t begin = i;
        while (i < draft.size() && is_heading_like(draft, i)) ++i;
        const std::size_t lines = i - begin;
        if (lines == 0 || lines > most_in_a_row) continue;
        const std::size_t below = next_text(draft, i);
        if (below >= draft.size() || !is_paragraph(draft, below)) continue;
        // The second of two stands under the first.
        draft.decide(begin, Kind::heading, 2);
        if (lines == 2) draft.decide(begin + 1, Kind::heading, 3);
    }
}

}  // namespace ibid
