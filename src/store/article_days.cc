#include "store/article_days.h"

#include <algorithm>

namespace ibid {

namespace {

void widen(DateRange& block, const DateRange& date) {
    if (date.from == 0) return;
    block.from = block.from == 0 ? date.from : std::min(block.from, date.from);
    block.to = std::max(block.to, date.to);
}

}  // namespace

void ArticleDays::add(const DateRange& date, std::uint32_t passages) {
    first_.push_back(date.from);
    last_.push_back(date.to);
    for (const std::uint32_t end = rows_ + passages; rows_ < end; ++rows_) {
        if (rows_ % block_rows == 0) blocks_.emplace_back();
        widen(blocks_.back(), date);
        dated_.add(date.from != 0);
    }
}

void ArticleDays::write(SegmentOutput& out) const {
    out.put(SegmentPart::article_first_day, first_);
    out.put(SegmentPart::article_last_day, last_);
    out.put(SegmentPart::day_blocks, blocks_);
    out.put(SegmentPart::dated_rows, dated_.words());
}

std::size_t ArticleDays::bytes() const {
    return first_.size() * (sizeof first_[0] + sizeof last_[0]) +
           blocks_.size() * (sizeof blocks_[0] + sizeof dated_.words()[0]);
}

}  // namespace ibid
