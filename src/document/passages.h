// Document (structure recognised) -> Passages, in reading order.
//
// Joins one-line fragments, splits paragraphs over about 250 words at sentence
// ends, hands each passage the headings above it, numbers each kind from 1 (a
// joined passage counts as the paragraphs that it was) and gives stable ids.
// The title and the headings are passages of their own kinds, so that every
// word of the source can be found.
#pragma once

#include <vector>

#include <ibid/document.h>
#include <ibid/passage.h>

namespace ibid {

std::vector<Passage> split(const Document& document);

}  // namespace ibid
