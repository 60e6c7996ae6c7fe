// Neighbouring words of the query that are neighbours in the passage too.
//
//   Asian NATO     lifts passages that say "Asian NATO"
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/plan.h"
#include "search/run_matcher.h"
#include "search/word_match.h"

namespace ibid {

class Adjacency {
public:
    // The pairs are words next to each other in one list of `query`'s tree, be
    // they joined by AND or by OR.
    Adjacency(const Query& query, const Plan& plan, Analyzer& analyzer);

    bool empty() const { return pairs_.empty(); }

    // What the pairs add to the score of the passage in that row. Quickest when
    // the rows of a segment follow each other.
    double score(const Segment& segment, std::uint32_t row);

    // The pairs that it has.
    struct Found {
        std::string words;  // "asian nato"
        std::uint32_t times = 0;
        double score = 0;
    };
    std::vector<Found> found(const Segment& segment, std::uint32_t row);

private:
    struct Pair {
        std::vector<WordMatch> words;
        double weight = 0;
        std::uint32_t times = 0;  // in the passage that was looked at last
    };
    void collect(const Query& query, const Plan& plan, Analyzer& analyzer);
    void bind(const Segment& segment);
    void look_at(const Segment& segment, std::uint32_t row);

    std::vector<Pair> pairs_;
    // For the segment that was looked at last, so many pairs each.
    const Segment* segment_ = nullptr;
    std::vector<RunMatcher> matchers_;
};

}  // namespace ibid
