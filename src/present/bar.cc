#include "present/bar.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ibid {

std::string bar(double share, std::size_t columns) {
    constexpr std::array<std::string_view, 8> eighths{"",  "▏", "▎", "▍",
                                                      "▌", "▋", "▊", "▉"};
    if (share <= 0) return {};
    const auto parts = static_cast<std::size_t>(std::max(
        1.0, std::min(share, 1.0) * static_cast<double>(columns) * 8 + .5));
    std::string out;
    for (std::size_t i = 0; i < parts / 8; ++i) out += "█";
    out += eighths.at(parts % 8);
    return out;
}

}  // namespace ibid
