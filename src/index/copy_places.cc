#include "index/copy_places.h"

#include <algorithm>
#include <iterator>

namespace ibid {

namespace {

constexpr std::uint32_t gone = 0xFFFFFFFFu;

struct ArticlePlace {
    const ArticleRow& article;
    std::uint32_t first = 0;  // number of its first row
    std::uint32_t rows = 0;
    bool is_alive = false;
};

// Calls each(place) for each article, by ascending document ids.
template <class Each>
void each_article(const IndexRows& rows, Each each) {
    constexpr std::uint32_t at_once = 1u << 16;
    for (std::size_t i = 0; i < rows.segments().size(); ++i) {
        const OpenSegment& open = *rows.segments()[i];
        for (std::uint32_t a = 0; a < open.segment.articles(); ++a) {
            if (a % at_once == at_once - 1) rows.rest();
            each(ArticlePlace{open.segment.article(a),
                              rows.first(i) + open.segment.first_row(a),
                              open.segment.passages_of(a),
                              open.is_article_alive(a)});
        }
    }
}

CopyPlaces::Passage passage_of(std::uint32_t row, RowWords& words) {
    return {words.rows().id_mark(row),
            static_cast<std::uint32_t>(words.hash(row)), row};
}

CopyPlaces::Removed removed_article(const ArticlePlace& at, RowWords& words) {
    CopyPlaces::Removed removed{at.article.id_hash, {}};
    for (std::uint32_t row = at.first; row < at.first + at.rows; ++row)
        removed.passages.push_back(passage_of(row, words));
    std::ranges::sort(removed.passages);
    return removed;
}

// Which rows were where, and which have to be compared.
class Moves {
public:
    Moves(const CopyPlaces& before, RowWords& words,
          std::uint32_t first_new_docid)
        : before_(before), words_(words) {
        const IndexRows& rows = words.rows();
        moved.resize(before.rows, gone);
        touched.resize(rows.size());
        auto at = before.articles.begin();
        each_article(rows, [&](const ArticlePlace& place) {
            if (!place.is_alive) return;
            if (place.article.docid >= first_new_docid) {
                std::fill_n(touched.begin() + place.first, place.rows, true);
                take_over(place);
                return;
            }
            at = std::find_if(at, before.articles.end(),
                              [&](const CopyPlaces::Article& article) {
                                  return article.docid >= place.article.docid;
                              });
            if (at != before.articles.end() && at->docid == place.article.docid)
                move(*at, place);
        });
    }

    // By number that a row had before, the one that it has now, or `gone`.
    std::vector<std::uint32_t> moved;
    std::vector<bool> touched;

private:
    void move(const CopyPlaces::Article& from, const ArticlePlace& to) {
        const std::uint32_t end = std::min(before_.rows, from.first + to.rows);
        for (std::uint32_t row = from.first; row < end; ++row)
            moved[row] = to.first + row - from.first;
    }

    // What an article had before it was changed.
    void take_over(const ArticlePlace& place) {
        const auto old =
            std::ranges::lower_bound(before_.removed, place.article.id_hash, {},
                                     &CopyPlaces::Removed::id_hash);
        if (old == before_.removed.end() ||
            old->id_hash != place.article.id_hash)
            return;
        for (std::uint32_t row = place.first; row < place.first + place.rows;
             ++row) {
            const CopyPlaces::Passage now = passage_of(row, words_);
            const auto at = std::ranges::lower_bound(
                old->passages, CopyPlaces::Passage{now.id_mark, now.words, 0});
            if (at == old->passages.end() || at->id_mark != now.id_mark ||
                at->words != now.words || moved[at->row] != gone)
                continue;
            moved[at->row] = row;
            touched[row] = false;
        }
    }

    const CopyPlaces& before_;
    RowWords& words_;
};

// Of `moved`, the row that stood for a text becomes the one that does now. In
// place: where all repeats, there are as many pairs as rows.
CopyPairs kept_texts(CopyPairs same, std::vector<std::uint32_t>& moved) {
    std::size_t kept = 0;
    for (const CopyPair& pair : same) {
        std::uint32_t& first = moved[pair.first];
        const std::uint32_t other = moved[pair.second];
        if (first == gone)
            first = other;
        else if (other != gone)
            same[kept++] = {first, other};
    }
    same.resize(kept);
    if (!std::ranges::is_sorted(same)) std::ranges::sort(same);
    return same;
}

// Touches the texts that lost a copy.
CopyPairs kept_pairs(const CopyPairs& near,
                     const std::vector<std::uint32_t>& moved,
                     std::vector<bool>& touched) {
    CopyPairs kept;
    for (const CopyPair& pair : near) {
        const auto [one, other] =
            std::minmax({moved[pair.first], moved[pair.second]});
        if (other != gone)
            kept.emplace_back(one, other);
        else if (one != gone)
            touched[one] = true;
    }
    std::ranges::sort(kept);
    return kept;
}

}  // namespace

CopyPlaces copy_places(const IndexRows& rows, Copies copies,
                       std::vector<std::uint32_t> removed) {
    std::ranges::sort(removed);
    CopyPlaces places{{}, {}, rows.size(), std::move(copies)};
    RowWords words(rows);
    each_article(rows, [&](const ArticlePlace& place) {
        places.articles.push_back({place.article.docid, place.first});
        if (std::ranges::binary_search(removed, place.article.docid))
            places.removed.push_back(removed_article(place, words));
    });
    std::ranges::sort(places.removed, {}, &CopyPlaces::Removed::id_hash);
    return places;
}

Copies update_copies(const IndexRows& rows, CopyPlaces before,
                     std::uint32_t first_new_docid) {
    RowWords words(rows);
    Moves moves(before, words, first_new_docid);
    Copies now;
    now.same = kept_texts(std::move(before.copies.same), moves.moved);
    now.same = find_same_texts(words, moves.touched, std::move(now.same));
    const CopyPairs kept =
        kept_pairs(before.copies.near, moves.moved, moves.touched);
    std::ranges::set_union(
        kept, find_near_pairs(words, SameTexts(rows, now.same), moves.touched),
        std::back_inserter(now.near));
    return now;
}

}  // namespace ibid
