// A share of 0..1 -> a bar of up to so many columns, in eighths of a column.
//
//   bar(0.53, 4) -> "██▏"
#pragma once

#include <cstddef>
#include <string>

namespace ibid {

// What is more than nothing shows.
std::string bar(double share, std::size_t columns);

}  // namespace ibid
