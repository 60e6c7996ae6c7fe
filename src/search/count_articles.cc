#include "search/count_articles.h"

#include "store/row_bits.h"
#include "text/count_ones.h"

namespace ibid {

namespace {

static_assert(FoundRows::rows_each == RowBits::each);
// Stretches that are fetched while one is looked at.
constexpr std::size_t ahead = 16;

// Whether an article begins between two rows that are multiples of 64.
bool begins_within(const Segment& segment, std::uint32_t first,
                   std::uint32_t end) {
    for (; first < end; first += RowBits::each)
        if (segment.article_begins()[first / RowBits::each] != 0) return true;
    return false;
}

}  // namespace

// Rows are looked at as bits, 64 at once, beside those that begin an article:
// of each article's rows only the first counts. A row has one before it when it
// continues the article of the row before, and so on back to a row of ours:
// what an addition carries through a run of ones.
std::uint32_t count_articles(const Segment& segment, const FoundRows& rows) {
    std::uint32_t articles = 0;
    std::uint32_t end = 0;     // of the stretch before
    std::uint64_t before = 0;  // 1: the article it ends in was counted
    const auto all = rows.stretches();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i + ahead < all.size())
            __builtin_prefetch(&segment.article_begins()[all[i + ahead].first /
                                                         RowBits::each]);
        const FoundRows::Stretch& stretch = all[i];
        const std::uint64_t continued =
            ~segment.article_begins()[stretch.first / RowBits::each];
        if (before != 0 && begins_within(segment, end, stretch.first))
            before = 0;
        const std::uint64_t behind = (stretch.rows << 1 | before) & continued;
        const std::uint64_t later =
            (((behind + continued) ^ continued) | behind) & continued;
        articles += count_ones(stretch.rows & ~later);
        before = (stretch.rows | later) >> 63;
        end = stretch.first + FoundRows::rows_each;
    }
    return articles;
}

}  // namespace ibid
