// Layout: how much room there is for people to read in, and whether in colour.
#pragma once

#include <cstddef>

namespace ibid {

struct Layout {
    std::size_t width = 80;  // columns
    bool colour = false;
    // A passage that takes more lines is cut to the best of it; 0: never.
    std::size_t passage_lines = 12;
};

}  // namespace ibid
