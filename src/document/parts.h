// A long paragraph -> parts of about the same length, cut at sentence ends.
#pragma once

#include <string_view>
#include <vector>

namespace ibid {

// Paragraphs of up to this many words stay whole.
inline constexpr std::size_t longest_passage = 250;

// The parts in order, without the spaces between them; the paragraph itself
// when it is short enough. A sentence that is far too long by itself is cut
// between words, and a run of 64 KiB without a space within it.
std::vector<std::string_view> parts_of(std::string_view paragraph);

}  // namespace ibid
