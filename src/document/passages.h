// Document (structure recognised) -> Passages, in reading order.
//
// Joins one-line fragments, splits paragraphs over about 250 words at sentence
// ends, hands each passage the headings above it, numbers each kind from 1 (a
// joined passage counts as the paragraphs that it was) and gives stable ids.
// The title and the headings are passages of their own kinds, so that every
// word of the source can be found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>
#include <ibid/passage.h>

namespace ibid {

std::vector<Passage> split(const Document& document);

// The id of the passage with this text, the article's first (occurrence 1) or
// a later one. Neither its place nor its kind is in it, so that an edit
// elsewhere or a better recogniser leaves the id alone.
std::string passage_id(std::string_view article_id, std::string_view text,
                       std::uint32_t occurrence);

}  // namespace ibid
