// What a format of reference libraries calls a type or a field -> what CSL
// calls it.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace ibid {

struct Renamed {
    std::string_view from;
    std::string_view to;
};

// "" when no row has the name.
inline std::string renamed(std::span<const Renamed> rows,
                           std::string_view name) {
    const auto row = std::ranges::find(rows, name, &Renamed::from);
    return row == rows.end() ? "" : std::string(row->to);
}

}  // namespace ibid
