// Whether a paragraph ends between two lines of a flow.
//
//   a gap, an indent, a last line that is short, an item of a list: yes
#pragma once

#include <cstddef>
#include <string_view>

#include "read/pdf/columns.h"
#include "read/pdf/sheet.h"

namespace ibid::pdf {

struct Setting {
    double leading = 1.2;  // from line to line, in sizes of the type
};

// `lines`: of the paragraph above, so far; `below`: the line after it.
bool breaks(const Flow& flow, const Line& first, const Line& above,
            std::size_t lines, const Line& below, const Setting& setting);

// "3. ", "(b) ", "• "
bool begins_item(std::string_view text);

// In a full stop or what stands for one, or in a colon, brackets and quotation
// marks aside.
bool ends_sentence(std::string_view text);

// Whether a line reaches the right end of its column.
bool is_full(const Flow& flow, const Line& line);

}  // namespace ibid::pdf
