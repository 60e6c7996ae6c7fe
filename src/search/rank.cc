#include "search/rank.h"

#include <algorithm>
#include <cmath>

namespace ibid {

namespace {

constexpr double k1 = 1.2;
constexpr double b = 0.6;
// A heading's or a title's word says what the passage is about, but a passage
// that has the word itself is the one to quote.
constexpr double heading_share = 0.5;
constexpr double title_share = 0.3;
// Passages shorter than this part of the mean gain nothing more by being
// short: a line of five words is seldom the best to quote.
constexpr double shortest = 0.4;

}  // namespace

double word_weight(double with, double all) {
    return std::log(1 + (all - with + 0.5) / (with + 0.5));
}

double word_score(double weight, const Occurrences& found, double length,
                  double mean_length) {
    const double times =
        found.text + heading_share * found.heading + title_share * found.title;
    const double relative =
        mean_length > 0 ? std::max(length / mean_length, shortest) : 1;
    return weight * times * (k1 + 1) / (times + k1 * (1 - b + b * relative));
}

double adjacency_score(double weight, std::uint32_t times) {
    return weight * times / (times + 1.0);
}

}  // namespace ibid
