#include "search/rank.h"

#include <algorithm>
#include <cmath>

namespace ibid {

namespace {

constexpr double b = 0.6;
// Passages shorter than this part of the mean gain nothing more by being
// short: a line of five words is seldom the best to quote.
constexpr double shortest = 0.4;

}  // namespace

double word_weight(double with, double all) {
    return std::log(1 + (all - with + 0.5) / (with + 0.5));
}

double length_norm(double length, double mean_length) {
    const double relative =
        mean_length > 0 ? std::max(length / mean_length, shortest) : 1;
    return saturation * (1 - b + b * relative);
}

double adjacency_score(double weight, std::uint32_t times) {
    return weight * times / (times + 1.0);
}

}  // namespace ibid
