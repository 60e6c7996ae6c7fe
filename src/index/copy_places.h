// Copies over a change of the index: segments are merged, and articles come and
// go, but a passage keeps its place in its article.
//
//   CopyPlaces before = copy_places(rows, copies, removed);   // then merge
//   Copies now = update_copies(merged_rows, std::move(before), new_docid);
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "store/copy_pairs.h"

namespace ibid {

// Copies by the numbers that rows had before, and which rows these were.
struct CopyPlaces {
    struct Article {
        std::uint32_t docid = 0;
        std::uint32_t first = 0;  // row
    };
    // Known again by the mark of its id and half a hash of its words. The mark
    // alone would not do: in another language a passage has the same id, but
    // other words, and of thousands two ids may have the same mark.
    struct Passage {
        std::uint32_t id_mark = 0;
        std::uint32_t words = 0;
        std::uint32_t row = 0;
        auto operator<=>(const Passage&) const = default;
    };
    // One that was removed since. When it comes back, most of its passages are
    // what they were, and have the ids and words that they had.
    struct Removed {
        std::uint64_t id_hash = 0;
        std::vector<Passage> passages;  // ascending
    };
    std::vector<Article> articles;  // ascending
    std::vector<Removed> removed;   // the same
    std::uint32_t rows = 0;
    Copies copies;
};

// `removed` are document ids of the articles that were removed after the copies
// were written. Throws DamagedSegment.
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
