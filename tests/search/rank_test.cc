#include "search/rank.h"

#include <doctest/doctest.h>

#include <initializer_list>

namespace ibid {

namespace {

double score(const Occurrences& found, double length = 100) {
    return word_score(2, found.joined(), length_norm(length, 100));
}

}  // namespace

TEST_CASE("rare words weigh more, and none less than nothing") {
    double last = 1e9;
    for (const double with : {0., 1., 2., 10., 500., 999., 1000.}) {
        const double weight = word_weight(with, 1000);
        CHECK(weight > 0);
        CHECK(weight < last);
        last = weight;
    }
    CHECK(word_weight(10, 100000) > word_weight(10, 1000));
    CHECK(word_weight(0, 0) > 0);  // an index without passages
}

TEST_CASE("what raises a score and what does not") {
    CHECK(score({}) == 0);
    CHECK(score({2, 0, 0}) > score({1, 0, 0}));
    // Each more is worth less, and all together at most k1 + 1 times.
    CHECK(score({2, 0, 0}) - score({1, 0, 0}) >
          score({3, 0, 0}) - score({2, 0, 0}));
    CHECK(score({1000000, 0, 0}) < 2 * 2.2);
    // Once in a text of mean length is the word's weight.
    CHECK(score({1, 0, 0}) == doctest::Approx(2));
    // The text before headings before the title.
    CHECK(score({1, 0, 0}) > score({0, 1, 0}));
    CHECK(score({0, 1, 0}) > score({0, 0, 1}));
    CHECK(score({1, 1, 1}) > score({1, 1, 0}));
    // Long passages lose, short ones win to a point.
    CHECK(score({1, 0, 0}, 300) < score({1, 0, 0}, 100));
    CHECK(score({1, 0, 0}, 50) > score({1, 0, 0}, 100));
    CHECK(score({1, 0, 0}, 5) == score({1, 0, 0}, 40));
    CHECK(word_score(2, 1, length_norm(7, 0)) == doctest::Approx(2));
}

TEST_CASE("adjacency is worth less than the lesser word") {
    CHECK(adjacency_score(2, 0) == 0);
    CHECK(adjacency_score(2, 1) == 1);
    CHECK(adjacency_score(2, 3) > adjacency_score(2, 2));
    CHECK(adjacency_score(2, 1000) < 2);
}

}  // namespace ibid
