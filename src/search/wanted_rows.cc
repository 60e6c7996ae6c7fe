#include "search/wanted_rows.h"

namespace ibid {

std::span<const std::uint64_t> WantedRows::rows(const Window& window) {
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
