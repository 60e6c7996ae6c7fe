#include "index/article_in_segment.h"

namespace ibid {

std::uint32_t article_number(const Segment& segment, std::uint32_t docid) {
    std::uint32_t from = 0;
    for (std::uint32_t to = segment.articles(); from < to;) {
        const std::uint32_t middle = from + (to - from) / 2;
        if (segment.article(middle).docid < docid)
            from = middle + 1;
        else
            to = middle;
    }
    if (from == segment.articles() || segment.article(from).docid != docid)
        throw DamagedSegment();
    return from;
}

Totals totals_of(const Segment& segment, std::uint32_t article) {
    Totals totals;
    totals.passages = segment.passages_of(article);
    for (std::uint32_t row = segment.first_row(article);
         row < segment.first_row(article + 1); ++row) {
        if (segment.kind()[row] != static_cast<std::uint8_t>(Kind::body))
            continue;
        ++totals.body_passages;
        totals.body_tokens += segment.length()[row];
    }
    return totals;
}

}  // namespace ibid
