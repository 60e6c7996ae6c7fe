// Text -> the spans of its sentences, which cover all but the white space
// between them.
//
//   "Mr. Kim met Gen. Brown at 5 p.m. in the U.S. Embassy." is one sentence,
//   "“They left.”[1] Nobody saw it." two: the marks after a stop stay with it.
//
// When in doubt a sentence goes on: a passage is better quoted too long.
#pragma once

#include <string_view>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

std::vector<Span> sentences(std::string_view text);

}  // namespace ibid
