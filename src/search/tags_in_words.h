// The tags of a passage, each with the words that caused it, in words.
//
//   North Korea [PRK]: "Pyongyang" (bytes 4 to 13), inferred: a place that
//   stands for it
#pragma once

#include <string>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

// Actors, then dates, in order of span.
std::vector<std::string> tags_in_words(const Passage& passage);

}  // namespace ibid
