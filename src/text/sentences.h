// Text -> the spans of its sentences, which cover all but the white space.
// "Mr. Kim met Gen. Brown at 5 p.m. in the U.S. Embassy." is one sentence.
#pragma once

#include <string_view>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

std::vector<Span> sentences(std::string_view text);

}  // namespace ibid
