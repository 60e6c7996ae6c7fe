// The months in small letters, as folded text has them.
#pragma once

#include <array>
#include <string_view>

namespace ibid {

inline constexpr std::array<std::string_view, 12> month_names{
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

}  // namespace ibid
