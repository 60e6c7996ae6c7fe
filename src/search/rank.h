// How well a passage answers: BM25 over its text, headings and title.
//
//   Robertson, Zaragoza: The Probabilistic Relevance Framework: BM25 and
//   Beyond, 2009; fields are joined before saturation as in BM25F.
#pragma once

#include <cstdint>

namespace ibid {

// A heading's or a title's word says what the passage is about, but a passage
// that has the word itself is the one to quote.
inline constexpr double heading_share = 0.5;
inline constexpr double title_share = 0.3;

// Occurrences of a word in the parts of a passage.
struct Occurrences {
    std::uint32_t text = 0;
    std::uint32_t heading = 0;
    std::uint32_t title = 0;

    double joined() const {
        return text + heading_share * heading + title_share * title;
    }
};

// What a word is worth that `with` of `all` passages hold.
double word_weight(double with, double all);

// What the length of a passage makes its words less worth, when passages have
// `mean_length` words on average.
double length_norm(double length, double mean_length);

inline constexpr double saturation = 1.2;  // BM25's k1

// The part of the score that a word of weight `weight` gives a passage of that
// norm in which it occurs `times` times.
inline double word_score(double weight, double times, double norm) {
    return weight * times * (saturation + 1) / (times + norm);
}

// No word of that weight gives more.
inline double most_score(double weight) {
    return weight * (saturation + 1);
}

// What it adds that two words of the query, whose lesser weight is `weight`,
// stand side by side in the query's order `times` times.
double adjacency_score(double weight, std::uint32_t times);

}  // namespace ibid
