// Where the results go: to a terminal of some size, or not.
#pragma once

#include <cstddef>

#include "present/layout.h"
#include "query/options.h"

namespace ibid {

struct Screen {
    bool terminal = false;
    std::size_t columns = 80;
    std::size_t rows = 24;
    bool colours = false;       // it shows them, and nobody said no
    bool note_colours = false;  // the same of stderr
};

// What stdout and stderr are connected to; NO_COLOR and TERM are asked.
Screen measure_screen();

Layout result_layout(const Options& options, const Screen& screen);
Layout note_layout(const Options& options, const Screen& screen);

}  // namespace ibid
