#include "document/bylines.h"

#include <algorithm>
#include <optional>

#include "document/byline.h"
#include "document/letter_case.h"
#include "document/people_names.h"
#include "document/source_line.h"
#include "document/written_date.h"

namespace ibid {

namespace {

constexpr std::size_t front_blocks = 15;
constexpr std::size_t end_blocks = 6;
constexpr std::size_t paragraph_words = 30;

// What the lines told so far; the most trusted claim gives the date.
struct Finder {
    Draft& draft;
    bool wants_authors;
    bool wants_date;
    bool wants_source;
    std::optional<DateClaim> claim = {};

    void take_date(const Date& date, DateClaim how, std::string_view what,
                   std::size_t block) {
        if (!wants_date || !date.known() || (claim && *claim <= how)) return;
        claim = how;
        draft.article.date = date;
        draft.note_origin("date", what, block);
    }

    bool take_byline(std::size_t i) {
        std::optional<Byline> byline = parse_byline(draft.blocks[i].text);
        if (!byline) return false;
        if (wants_authors) {
            for (std::string& name : byline->authors) {
                auto& authors = draft.article.authors;
                if (std::find(authors.begin(), authors.end(), name) ==
                    authors.end())
                    authors.push_back(std::move(name));
            }
            draft.note_origin("authors", "by-line", i);
        }
        take_date(byline->date, DateClaim::plain, "by-line", i);
        draft.decide(i, Kind::byline);
        return true;
    }

    bool take_source(std::size_t i) {
        const auto line = parse_source_line(draft.blocks[i].text);
        if (!line) return false;
        Article& article = draft.article;
        if (wants_source && article.source.empty() && !line->source.empty()) {
            article.source = line->source;
            draft.note_origin("source", "source line", i);
        }
        if (article.url.empty() && !line->url.empty()) {
            article.url = line->url;
            draft.note_origin("url", "source line", i);
        }
        draft.decide(i, Kind::byline);
        return true;
    }

    // "Harbour Review, 12 March 2024"
    void take_publication(std::string_view place, std::size_t i) {
        if (!wants_source || !draft.article.source.empty() ||
            !is_publication(place))
            return;
        draft.article.source = place;
        draft.note_origin("source", "date line", i);
    }

    bool take_written_date(std::size_t i) {
        const auto found = written_date(draft.blocks[i].text);
        if (!found) return false;
        const bool dateline = found->claim == DateClaim::dateline;
        take_date(found->date, found->claim,
                  dateline ? "dateline" : "date line", i);
        if (dateline) take_publication(found->place, i);
        if (found->whole_line) draft.decide(i, Kind::byline);
        return true;
    }

    // "Ann Lee" by itself, right below the title and above the date.
    bool take_name_line(std::size_t i) {
        if (!wants_authors || !draft.article.authors.empty() || i == 0 ||
            i + 1 >= draft.size() || draft.shape(i).words > 5 ||
            !draft.is(i - 1, Kind::title) ||
            is_all_capitals(draft.blocks[i].text))
            return false;
        const auto below = written_date(draft.blocks[i + 1].text);
        if (!below || !below->whole_line) return false;
        const auto name = person_name(draft.blocks[i].text);
        if (!name) return false;
        draft.article.authors = {*name};
        draft.note_origin("authors", "name above the date", i);
        draft.decide(i, Kind::byline);
        return true;
    }
};

// Whether paragraph i is a standfirst, between the title and the by-line: it
// has no full stop, or the date follows the by-line.
bool is_standfirst(const Draft& draft, std::size_t i) {
    if (i + 1 >= draft.size() || !draft.open(i + 1)) return false;
    const auto byline = parse_byline(draft.blocks[i + 1].text);
    if (!byline) return false;
    if (!draft.shape(i).closed() || byline->date.known()) return true;
    return i + 2 < draft.size() && only_date(draft.blocks[i + 2].text);
}

// From the top to the first paragraph, whose dateline still counts.
std::size_t read_front(Finder& finder) {
    const Draft& draft = finder.draft;
    const std::size_t end = std::min(draft.size(), front_blocks);
    for (std::size_t i = 0; i < end; ++i) {
        if (!draft.open(i)) continue;
        const bool taken = finder.take_byline(i) ||
                           finder.take_written_date(i) ||
                           finder.take_source(i) || finder.take_name_line(i);
        const bool paragraph =
            draft.shape(i).words >= paragraph_words && !is_standfirst(draft, i);
        if (draft.open(i) &&
            (paragraph || (taken && !draft.is(i, Kind::byline))))
            return i + 1;
    }
    return end;
}

void read_end(Finder& finder, std::size_t front) {
    const Draft& draft = finder.draft;
    std::size_t begin = draft.after_prose();
    if (draft.size() > end_blocks)
        begin = std::min(begin, draft.size() - end_blocks);
    // An end as long as this is text in short paragraphs.
    while (begin < draft.size() && draft.share_from(begin) > 0.5) ++begin;
    for (std::size_t i = std::max(begin, front); i < draft.size(); ++i) {
        if (!draft.open(i)) continue;
        if (finder.draft.article.authors.empty() && finder.take_byline(i))
            continue;
        finder.take_source(i);
    }
}

}  // namespace

void find_bylines(Draft& draft) {
    const Article& article = draft.article;
    Finder finder{draft, article.authors.empty(), !article.date.known(),
                  article.source.empty()};
    const std::size_t front = read_front(finder);
    read_end(finder, front);
}

}  // namespace ibid
