#include "search/wanted_rows.h"

#include "store/row_bits.h"

namespace ibid {

namespace {

constexpr std::uint32_t only_body = 1u << static_cast<int>(Kind::body);

}  // namespace

std::span<const std::uint64_t> WantedRows::rows(const Window& window) {
    // What most searches want is stored.
    if (kinds_ == only_body && open_->removed.empty())
        return open_->segment.body_rows().range(window.first / RowBits::each,
                                                RowBits::words_for(window.end));
    return bits_.rows(
        window, [&](std::uint32_t first, std::uint32_t end, auto set) {
            const auto kinds = open_->segment.kind().range(first, end);
            const bool all_alive = open_->removed.empty();
            for (std::uint32_t row = first; row < end; ++row)
                if ((kinds_ >> kinds[row - first] & 1u) != 0 &&
                    (all_alive || open_->is_alive(row)))
                    set(row);
        });
}

}  // namespace ibid
