#include "search/article_counter.h"

#include "store/row_bits.h"
#include "text/count_ones.h"

namespace ibid {

// Whether an article begins between two rows that are multiples of 64.
bool ArticleCounter::begins_within(std::uint32_t first,
                                   std::uint32_t end) const {
    for (; first < end; first += RowBits::each)
        if (segment_->article_begins()[first / RowBits::each] != 0) return true;
    return false;
}

// Of each article's rows only the first counts. A row has one before it when
// it continues the article of the row before, and so on back to a row of ours:
// what an addition carries through a run of ones, for 64 rows at once.
void ArticleCounter::add(const Window& window, const Bits& rows) {
    if (!rows.any()) return;
    const auto starts = segment_->article_begins().range(
        window.first / RowBits::each, RowBits::words_for(window.end));
    std::uint64_t before =
        before_ && !begins_within(end_, window.first) ? 1 : 0;
    for (std::size_t w = 0; w < starts.size(); ++w) {
        const std::uint64_t found = rows.word(w);
        const std::uint64_t continued = ~starts[w];
        if (found == 0) {
            before = continued == ~std::uint64_t{0} ? before : 0;
            continue;
        }
        const std::uint64_t behind = (found << 1 | before) & continued;
        const std::uint64_t later =
            (((behind + continued) ^ continued) | behind) & continued;
        articles_ += count_ones(found & ~later);
        before = (found | later) >> 63;
    }
    before_ = before != 0;
    end_ = window.end;
}

}  // namespace ibid
