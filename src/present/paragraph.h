// A passage -> its wrapped lines beside a gutter with its paragraph number.
//
//     ¶ 5  For three years the phrase "Asian NATO" has been used as a
//          warning and as a wish. …
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <ibid/passage.h>

#include "present/layout.h"
#include "present/style.h"

namespace ibid {

// What stands in the gutter: "¶ 5", "¶ 5.2", "2" of a note; "" of a heading,
// which nobody cites by number.
std::string gutter_label(const Passage& passage);

struct Paragraph {
    const Passage& passage;
    const std::vector<Span>& highlights;
    std::size_t gutter = 0;  // its columns
    Tone tone = Tone::plain;
};

// Lines, each with its line end.
std::string paragraph(const Paragraph& paragraph, const Layout& layout);

// Wrapped lines of running text, each after `indent` spaces.
std::string indented(std::string_view text, std::size_t indent, Tone tone,
                     const Layout& layout);

}  // namespace ibid
