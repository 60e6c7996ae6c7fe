// Neighbouring words of the query that are neighbours in the passage too.
//
//   Asian NATO     lifts passages that say "Asian NATO"
#pragma once

#include <cstdint>
#include <vector>

#include "search/scorer.h"
#include "search/word_match.h"

namespace ibid {

class Adjacency {
public:
    // The pairs are words next to each other in one list of `query`'s tree, be
    // they joined by AND or by OR.
    Adjacency(const Query& query, const Scorer& scorer, Analyzer& analyzer);

    bool empty() const { return pairs_.empty(); }

    // What the pairs add to the passage's score.
    double score(const Shard& shard, std::uint32_t document);

    // The pairs that it has.
    struct Found {
        std::string words;  // "asian nato"
        std::uint32_t times = 0;
        double score = 0;
    };
    std::vector<Found> found(const Shard& shard, std::uint32_t document);

private:
    struct Pair {
        std::vector<WordMatch> words;
        double weight = 0;
    };
    void collect(const Query& query, const Scorer& scorer, Analyzer& analyzer);
    std::vector<Pair> pairs_;
    std::vector<std::uint32_t> sequence_;
};

}  // namespace ibid
