// Text and spans -> the same text with the spans painted.
//
//   marked("the Quad met", {0, 12}, {{4, 8}}, true)
//     -> "the \33[1;31mQuad\33[0m met"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "present/style.h"

namespace ibid {

// Spans in order, within the text, none over another: what marked() expects,
// of whatever spans.
std::vector<Span> tidy(std::vector<Span> spans, std::size_t text_size);

// Bytes `part` of `text`: `spans` in Tone::match, all else in `tone`.
std::string marked(std::string_view text, Span part,
                   const std::vector<Span>& spans, bool colour,
                   Tone tone = Tone::plain);

}  // namespace ibid
