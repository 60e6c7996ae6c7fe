#include "search/wanted_rows.h"

#include <algorithm>

namespace ibid {

namespace {

constexpr std::uint32_t stretch_rows = Bits::size;

}  // namespace

WantedRows::WantedRows(const OpenSegment& open, std::uint32_t kinds)
    : open_(&open),
      kinds_(kinds),
      bits_((open.segment.rows() + 63) / 64),
      made_(open.segment.rows() / stretch_rows + 1) {}

std::span<const std::uint64_t> WantedRows::rows(const Window& window) {
    for (std::uint32_t i = window.first / stretch_rows;
         i * stretch_rows < window.end; ++i)
        if (!made_[i]) make(i);
    return std::span(bits_).subspan(window.first / 64,
                                    (window.size() + 63) / 64);
}

void WantedRows::make(std::uint32_t stretch) {
    const std::uint32_t first = stretch * stretch_rows;
    const std::uint32_t end =
        std::min(first + stretch_rows, open_->segment.rows());
    const auto kinds = open_->segment.kind().range(first, end);
    for (std::uint32_t row = first; row < end; ++row) {
        const std::uint64_t wanted =
            open_->is_alive(row) ? kinds_ >> kinds[row - first] & 1u : 0;
        bits_[row / 64] |= wanted << (row % 64);
    }
    made_[stretch] = true;
}

}  // namespace ibid
