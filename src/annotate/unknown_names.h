// What looks like a name in a text and was taken for no actor's.
//
//   "He met Foreign Secretary Anna Beispiel of the Blue Harbour Forum in Rome"
//   -> Anna Beispiel (behind a title), Blue Harbour Forum
#pragma once

#include <cstddef>
#include <vector>

#include <ibid/passage.h>

#include "annotate/words_of_text.h"

namespace ibid {

struct UnknownName {
    std::size_t first = 0;  // word
    std::size_t last = 0;
    bool titled = false;  // behind "Mr", "Minister": a person
};

// `known` are the passage's mentions, in order of span.
std::vector<UnknownName> unknown_names(const WordsOfText& words,
                                       const std::vector<ActorMention>& known);

}  // namespace ibid
