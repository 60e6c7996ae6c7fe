// Pairs of near copies over a change of the index: segments are merged, and
// articles come and go, but a passage keeps its place in its article.
//
//   const CopyPlaces before = copy_places(rows, pairs);   // then merge
//   update_copies(database, merged_rows, before, first_new_docid);
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <xapian.h>

#include "store/copy_pairs.h"

namespace ibid {

// The document id of an article, and the number of its passage.
using PassagePlace = std::pair<std::uint32_t, std::uint32_t>;

// Pairs of numbers of `passages`, which ascend.
struct CopyPlaces {
    std::vector<PassagePlace> passages;
    CopyPairs pairs;
};

CopyPlaces copy_places(const IndexRows& rows, const CopyPairs& pairs);

// Writes the copies that there are now: those of before whose articles are
// still there, and those of articles from `first_new_docid` on. Passages that
// lost a copy are compared again, for not all pairs of many like texts are
// known. Throws DamagedSegment.
void update_copies(Xapian::WritableDatabase& database, const IndexRows& rows,
                   const CopyPlaces& before, std::uint32_t first_new_docid);

}  // namespace ibid
