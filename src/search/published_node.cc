#include "search/published_node.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <span>
#include <utility>

#include "search/coming_rows.h"
#include "store/article_days.h"

namespace ibid {

namespace {

constexpr std::uint32_t block_rows = ArticleDays::block_rows;
// Blocks that are looked at for an estimate.
constexpr std::size_t samples = 256;

class PublishedNode : public Node {
public:
    PublishedNode(const Segment& segment, const DateRange& range)
        : segment_(segment),
          blocks_(segment.day_blocks().range(0, segment.day_blocks().size())),
          from_(std::max<Day>(range.from, 1)),
          to_(range.to == 0 ? std::numeric_limits<Day>::max() : range.to) {
        if (blocks_.size() != RowBits::words_for(segment.rows()) ||
            segment.dated_rows().size() != blocks_.size())
            throw DamagedSegment();
    }

    // The beginning of a block, unless `row` lies in one.
    std::uint32_t next(std::uint32_t row) override {
        return coming_.next(
            row, [this](std::uint32_t from) { return look_for(from); });
    }

    void narrow(const Window& window, Bits& rows) override {
        std::array<std::uint64_t, Bits::size / block_rows> found;
        for (std::uint32_t w = 0; w < found.size(); ++w) {
            const std::uint64_t wanted = rows.word(w);
            found[w] = wanted == 0
                           ? 0
                           : in_block(window.first / block_rows + w, wanted);
        }
        rows &= found;
    }

    std::uint32_t estimate() const override {
        const std::size_t step = blocks_.size() / samples + 1;
        std::size_t halves = 0;
        for (std::size_t i = 0; i < blocks_.size(); i += step)
            halves += (may_have(blocks_[i]) ? 1u : 0u) +
                      (has_all(blocks_[i]) ? 1u : 0u);
        return static_cast<std::uint32_t>(std::min<std::size_t>(
            segment_.rows(), halves * step * block_rows / 2));
    }

private:
    // Of articles dated in them.
    bool may_have(const DateRange& days) const {
        return days.from <= to_ && days.to >= from_;
    }
    bool has_all(const DateRange& days) const {
        return days.from >= from_ && days.to <= to_;
    }

    // The first block that may have some.
    std::pair<std::uint32_t, std::uint32_t> look_for(std::uint32_t row) const {
        const std::size_t from =
            std::min<std::size_t>(row / block_rows, blocks_.size());
        const auto block = std::ranges::find_if(
            blocks_.subspan(from),
            [this](const DateRange& days) { return may_have(days); });
        if (block == blocks_.end()) return {no_row, no_row};
        const std::uint32_t first =
            static_cast<std::uint32_t>(block - blocks_.begin()) * block_rows;
        return {first, first + block_rows};
    }

    // Those of the block's wanted rows that were published then.
    std::uint64_t in_block(std::uint32_t block, std::uint64_t wanted) const {
        const DateRange& days = blocks_[block];
        if (!may_have(days)) return 0;
        wanted &= segment_.dated_rows()[block];
        return has_all(days) ? wanted : by_article(block * block_rows, wanted);
    }

    std::uint64_t by_article(std::uint32_t first, std::uint64_t wanted) const {
        std::uint64_t found = 0;
        while (wanted != 0) {
            const auto row =
                first + static_cast<std::uint32_t>(std::countr_zero(wanted));
            const std::uint32_t article = segment_.article_of()[row];
            const std::uint32_t article_end = segment_.first_row(article + 1);
            if (article_end <= row) throw DamagedSegment();
            const std::uint32_t end = article_end - first;
            const std::uint64_t after =
                end < block_rows ? ~std::uint64_t{0} << end : 0;
            if (may_have(segment_.days(article))) found |= wanted & ~after;
            wanted &= after;
        }
        return found;
    }

    const Segment& segment_;
    std::span<const DateRange> blocks_;
    Day from_;
    Day to_;
    ComingRows coming_;
};

}  // namespace

NodePtr published_node(const Segment& segment, const DateRange& range) {
    return std::make_shared<PublishedNode>(segment, range);
}

}  // namespace ibid
