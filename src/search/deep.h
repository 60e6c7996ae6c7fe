// A ranking -> a better one, by what its best hits have in common.
//
// The first three stay where they are: feedback finds more of the same, but
// for a query that looks for one known text it would drown that text.
#pragma once

#include <string>
#include <vector>

#include "search/feedback.h"
#include "search/matcher.h"

namespace ibid {

inline constexpr std::size_t pinned_hits = 3;

// The first of the matches, in their order; all of their articles' text, or
// the passages alone.
std::vector<FeedbackText> best_texts(std::vector<Match> matches,
                                     bool whole_articles, const Shards& shards);

// `deeper` with the best of `first` before all others: their scores are lifted
// above the highest. Articles are the same whichever of their passages is now
// the best.
void pin_first(const std::vector<Match>& first, bool whole_articles,
               std::vector<Match>& deeper);

// "counting as well, as the best hits have them: shelf, maritime, ..."
std::string tell_words(const std::vector<CommonWord>& words);

}  // namespace ibid
