// Copies over a change of the index: segments are merged, and articles come and
// go, but a passage keeps its place in its article.
//
//   CopyPlaces before = copy_places(rows, copies, removed);   // then merge
//   Copies now = update_copies(merged_rows, std::move(before), new_docid);
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "store/copy_pairs.h"

namespace ibid {

// Copies by the numbers that rows had before, and which rows these were.
struct CopyPlaces {
    struct Article {
        std::uint32_t docid = 0;
        std::uint32_t first = 0;  // row
    };
    // One that was removed since. When it comes back, most of its passages are
    // what they were, and have the ids that they had.
    struct Removed {
        std::uint64_t id_hash = 0;
        // Marks of passages and their rows, ascending.
        std::vector<std::pair<std::uint32_t, std::uint32_t>> marks;
    };
    std::vector<Article> articles;  // ascending
    std::vector<Removed> removed;   // the same
    std::uint32_t rows = 0;
    Copies copies;
};

// `removed` are document ids of the articles that were removed after the copies
// were written.
CopyPlaces copy_places(const IndexRows& rows, Copies copies,
                       std::vector<std::uint32_t> removed);

// The copies that there are now: those of before whose passages are still
// there, and those of articles from `first_new_docid` on. Where the passage
// that stood for a text is gone, the next one does. Texts that lost a copy are
// compared again, for not all pairs of many like texts are known. Throws
// DamagedSegment.
Copies update_copies(const IndexRows& rows, CopyPlaces before,
                     std::uint32_t first_new_docid);

}  // namespace ibid
