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
    for (std::uint32_t from = first; from < end; from += 64) {
        const std::uint32_t size = std::min<std::uint32_t>(64, end - from);
        std::uint64_t wanted = 0;
        for (std::uint32_t i = 0; i < size; ++i)
            wanted |= (kinds_ >> kinds[from - first + i] & std::uint64_t{1})
                      << i;
        bits_[from / 64] = wanted;
    }
    if (!open_->removed.empty())
        for (std::uint32_t row = first; row < end; ++row)
            if (!open_->is_alive(row))
                bits_[row / 64] &= ~(std::uint64_t{1} << (row % 64));
    made_[stretch] = true;
}

}  // namespace ibid
