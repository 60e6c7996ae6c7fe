#include "index/copy_places.h"

#include <algorithm>
#include <iterator>

#include "store/copy_groups.h"

namespace ibid {

namespace {

constexpr std::uint32_t gone = 0xFFFFFFFFu;

// Calls each(docid, number of the first row, rows, is alive) for each article,
// by ascending document ids.
template <class Each>
void each_article(const IndexRows& rows, Each each) {
    for (std::size_t i = 0; i < rows.segments().size(); ++i) {
        const OpenSegment& open = *rows.segments()[i];
        for (std::uint32_t a = 0; a < open.segment.articles(); ++a) {
            each(open.segment.article(a).docid,
                 rows.first(i) + open.segment.first_row(a),
                 open.segment.passages_of(a), open.is_article_alive(a));
        }
    }
}

// The rows where the passages are now, or `gone`.
std::vector<std::uint32_t> rows_of(const std::vector<PassagePlace>& passages,
                                   const IndexRows& rows) {
    std::vector<std::uint32_t> found(passages.size(), gone);
    std::size_t at = 0;
    each_article(rows, [&](std::uint32_t docid, std::uint32_t first,
                           std::uint32_t count, bool is_alive) {
        while (at < passages.size() && passages[at].first < docid) ++at;
        for (; at < passages.size() && passages[at].first == docid; ++at)
            if (is_alive && passages[at].second < count)
                found[at] = first + passages[at].second;
    });
    return found;
}

std::vector<bool> rows_from(std::uint32_t first_docid, const IndexRows& rows) {
    std::vector<bool> touched(rows.size());
    each_article(rows, [&](std::uint32_t docid, std::uint32_t first,
                           std::uint32_t count, bool) {
        if (docid >= first_docid)
            std::fill_n(touched.begin() + first, count, true);
    });
    return touched;
}

}  // namespace

CopyPlaces copy_places(const IndexRows& rows, const CopyPairs& pairs) {
    PairedRows paired(pairs, rows.size());
    CopyPlaces places{{}, std::move(paired.pairs)};
    std::size_t at = 0;
    each_article(rows, [&](std::uint32_t docid, std::uint32_t first,
                           std::uint32_t count, bool) {
        for (; at < paired.rows.size() && paired.rows[at] < first + count; ++at)
            places.passages.emplace_back(docid, paired.rows[at] - first);
    });
    return places;
}

void update_copies(Xapian::WritableDatabase& database, const IndexRows& rows,
                   const CopyPlaces& before, std::uint32_t first_new_docid) {
    const std::vector<std::uint32_t> row_of = rows_of(before.passages, rows);
    std::vector<bool> touched = rows_from(first_new_docid, rows);
    CopyPairs kept;
    for (const auto& [one, other] : before.pairs) {
        if (row_of[one] != gone && row_of[other] != gone)
            kept.emplace_back(row_of[one], row_of[other]);
        else if (row_of[one] != gone)
            touched[row_of[one]] = true;
        else if (row_of[other] != gone)
            touched[row_of[other]] = true;
    }
    std::ranges::sort(kept);
    CopyPairs all;
    std::ranges::set_union(kept, find_copy_pairs(rows, touched),
                           std::back_inserter(all));
    write_copies(database, rows, all);
}

}  // namespace ibid
