// A segment and the articles that it was made from -> where they differ.
//
//   compare_segment(open, reader).differences
//   // {"3 words have other postings, veto for one"}
//
// Linear in the articles' text; memory is what the segment's vocabulary needs.
#pragma once

#include <string>
#include <vector>

#include "store/article_store.h"
#include "store/columns.h"
#include "store/database.h"

namespace ibid {

struct SegmentComparison {
    std::vector<std::string> differences;   // each completes "its ..."
    std::vector<std::uint32_t> unreadable;  // document ids of articles
    std::vector<std::uint32_t> articles;    // of all that were not removed
    Totals totals;                          // of these, as the segment has them
};

// Throws DamagedSegment, and Xapian's errors.
SegmentComparison compare_segment(const OpenSegment& segment,
                                  ArticleReader& articles);

}  // namespace ibid
