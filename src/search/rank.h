// How well a passage answers: BM25 over its text, headings and title.
//
//   Robertson, Zaragoza: The Probabilistic Relevance Framework: BM25 and
//   Beyond, 2009; fields are joined before saturation as in BM25F.
#pragma once

#include <cstdint>

namespace ibid {

// Occurrences of a word in the parts of a passage.
struct Occurrences {
    std::uint32_t text = 0;
    std::uint32_t heading = 0;
    std::uint32_t title = 0;
};

// What a word is worth that `with` of `all` passages hold.
double word_weight(double with, double all);

// The part of the score that a word of weight `weight` gives a passage of
// `length` words, when passages have `mean_length` words on average.
double word_score(double weight, const Occurrences& found, double length,
                  double mean_length);

// What it adds that two words of the query, whose lesser weight is `weight`,
// stand side by side in the query's order `times` times.
double adjacency_score(double weight, std::uint32_t times);

}  // namespace ibid
