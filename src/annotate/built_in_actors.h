// The actor files of data/actors, packed when the program was built.
#pragma once

#include <string_view>

namespace ibid {

std::string_view built_in_actors();

}  // namespace ibid
