// Lines and sheets made by hand, for the tests of read/pdf.
#pragma once

#include <string>

#include "read/pdf/sheet.h"

namespace ibid::test {

inline pdf::Line line_at(double left, double top, double right,
                         std::string text, double size = 10) {
    pdf::Line line;
    line.box = {left, top, right, top + 0.9 * size};
    line.size = size;
    line.first_width = 20;
    line.text = std::move(text);
    return line;
}

inline pdf::Word word_at(double left, double top, double right,
                         std::string text, double size = 10) {
    return {{left, top, right, top + 0.9 * size},
            size,
            false,
            true,
            std::move(text)};
}

}  // namespace ibid::test
