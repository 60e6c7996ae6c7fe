#include "document/title.h"

#include <algorithm>
#include <array>

#include "document/byline.h"
#include "document/list_marker.h"
#include "document/page_furniture.h"
#include "document/people_names.h"
#include "document/source_line.h"
#include "document/summary.h"
#include "document/written_date.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr std::size_t longest_title = 30;    // words
constexpr std::size_t front_blocks = 12;     // where a title may stand
constexpr std::size_t longest_summary = 60;  // blocks above a title

// Words above a title that tell the sort of article.
constexpr std::array<std::string_view, 18> kickers{
    "opinion",   "analysis",      "commentary",  "editorial", "news",
    "feature",   "interview",     "op-ed",       "essay",     "exclusive",
    "explainer", "brief",         "report",      "world",     "politics",
    "asia",      "breaking news", "policy brief"};

// "Talks with the U.S." ends in an abbreviation, not in a full stop.
bool ends_in_initials(std::string_view text) {
    const std::string_view last = text.substr(text.rfind(' ') + 1);
    return last.size() > 3 && last.ends_with('.') &&
           last.find('.') + 1 < last.size();
}

bool is_title_like(const Draft& draft, std::size_t i) {
    const Shape& shape = draft.shape(i);
    const std::string_view text = draft.blocks[i].text;
    if (!draft.open(i) || shape.words > longest_title) return false;
    if (!shape.unmarked() && !ends_in_initials(text)) return false;
    return !is_bullet(text.substr(0, list_marker(text))) &&
           text.find_first_not_of("0123456789 .:/-") != std::string_view::npos;
}

bool is_about_article(std::string_view text) {
    return written_date(text) || parse_byline(text) || parse_source_line(text);
}

void take_title(Draft& draft, std::size_t i) {
    draft.article.title = draft.blocks[i].text;
    draft.article.origins["title"] = "first line";
    draft.blocks[i].kind = Kind::title;
}

// The blocks that repeat the known title become the title.
void find_known(Draft& draft) {
    const std::string title = fold_phrase(fold_space(draft.article.title));
    const bool summed_up = draft.size() > 0 && opens_summary(draft.shape(0));
    const std::size_t end =
        std::min(draft.size(), summed_up ? longest_summary : front_blocks);
    for (std::size_t i = 0; i < end; ++i) {
        const bool may_be = draft.open(i) || draft.is(i, Kind::heading);
        if (may_be && fold_phrase(draft.blocks[i].text) == title) {
            draft.blocks[i].kind = Kind::title;
            return;
        }
    }
}

// A heading of the first level, given by the format, above the text.
bool find_first_heading(Draft& draft) {
    for (std::size_t i = 0; i < std::min(draft.size(), front_blocks); ++i) {
        if (draft.is(i, Kind::heading) && draft.blocks[i].level <= 1) {
            take_title(draft, i);
            draft.note_origin("title", "heading", i);
            return true;
        }
        if (draft.shape(i).words > longest_title) return false;
    }
    return false;
}

// Below a summary: a line without a mark at its end, of some length, above a
// paragraph that is longer. False when there is none.
bool find_below_summary(Draft& draft, std::size_t summary) {
    const std::size_t end = std::min(draft.size(), summary + longest_summary);
    for (std::size_t i = summary + 1; i + 1 < end; ++i) {
        if (draft.shape(i).words < 4 || !is_title_like(draft, i) ||
            is_about_article(draft.blocks[i].text))
            continue;
        if (draft.shape(i + 1).words > draft.shape(i).words) {
            take_title(draft, i);
            draft.note_origin("title", "title below a summary", i);
            return true;
        }
        return false;
    }
    return false;
}

// Whether another line that reads like a title stands right below.
bool title_follows(const Draft& draft, std::size_t i) {
    for (++i; i < std::min(draft.size(), front_blocks); ++i)
        if (draft.open(i))
            return is_title_like(draft, i) && draft.shape(i).words > 2 &&
                   !is_about_article(draft.blocks[i].text);
    return false;
}

bool is_kicker_word(std::string_view folded) {
    return std::find(kickers.begin(), kickers.end(), folded) != kickers.end();
}

// "OPINION", "Opinion | Korea", "LAW | THE SEA"
bool is_kicker(const Draft& draft, std::size_t i) {
    const std::string_view line = draft.shape(i).folded;
    if (is_kicker_word(line)) return true;
    const bool row = is_section_row(draft.blocks[i].text) ||
                     (draft.shape(i).words <= 6 &&
                      is_kicker_word(line.substr(0, line.find(" | "))));
    return row && title_follows(draft, i);
}

void find_first_line(Draft& draft) {
    for (std::size_t i = 0; i < std::min(draft.size(), front_blocks); ++i) {
        if (!draft.open(i) || is_about_article(draft.blocks[i].text)) continue;
        if (is_kicker(draft, i)) {
            draft.decide(i, Kind::boilerplate);
            continue;
        }
        if (i + 1 == draft.size()) return;
        const Shape& shape = draft.shape(i);
        const bool colon = shape.last == ':' && shape.words <= 15;
        const bool below =
            (colon || opens_summary(shape)) && find_below_summary(draft, i);
        if (below || colon) {
            draft.decide(i, Kind::heading, 2);
        } else if (is_title_like(draft, i)) {
            take_title(draft, i);
        }
        return;
    }
}

}  // namespace

void find_title(Draft& draft) {
    const auto titled = std::find_if(
        draft.blocks.begin(), draft.blocks.end(),
        [](const Block& block) { return block.kind == Kind::title; });
    const bool known = !draft.article.title.empty();
    if (titled == draft.blocks.end()) {
        if (known)
            find_known(draft);
        else if (!find_first_heading(draft))
            find_first_line(draft);
    } else if (!known) {
        const auto i = static_cast<std::size_t>(titled - draft.blocks.begin());
        take_title(draft, i);
        draft.note_origin("title", "title", i);
    }
}

}  // namespace ibid
