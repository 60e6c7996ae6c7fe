// A mistyped name -> the known name that was probably meant.
//
//   nearest_name("acotr", {"title", "actor", "author"}) -> "actor"
//
// "" when none is near: more than a third of the letters would have to change.
#pragma once

#include <string_view>
#include <vector>

namespace ibid {

std::string_view nearest_name(std::string_view name,
                              const std::vector<std::string_view>& known);

}  // namespace ibid
