#include "search/many_postings.h"

#include <algorithm>

#include "store/page_check.h"

namespace ibid {

// A counting sort.
void ManyPostings::finish() {
    if (rare_.empty()) return;
    begins_.assign(stretches_ + 1, 0);
    for (const Posting& one : rare_) {
        if (one.row / stretch >= stretches_) throw DamagedSegment();
        ++begins_[one.row / stretch + 1];
    }
    for (std::size_t i = 1; i < begins_.size(); ++i)
        begins_[i] += begins_[i - 1];
    std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
    std::vector<Posting> sorted(rare_.size());
    for (const Posting& one : rare_) sorted[next[one.row / stretch]++] = one;
    rare_ = std::move(sorted);
}

std::uint32_t ManyPostings::next(std::uint32_t row) {
    std::uint32_t nearest = no_row;
    for (PostingReader& reader : readers_) {
        nearest = std::min(nearest, reader.next(row));
        if (nearest / stretch == row / stretch) return row;
    }
    for (std::size_t at = row / stretch; at + 1 < begins_.size(); ++at)
        if (begins_[at] < begins_[at + 1]) {
            nearest =
                std::min(nearest, static_cast<std::uint32_t>(at) * stretch);
            break;
        }
    if (nearest == no_row) return no_row;
    return std::max(row, nearest / stretch * stretch);
}

}  // namespace ibid
