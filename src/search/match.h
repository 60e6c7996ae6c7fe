// Match: a passage that a query finds, and its place in the ranking.
#pragma once

#include <cstddef>
#include <cstdint>

#include "search/shard.h"

namespace ibid {

struct Match {
    double score = 0;
    RowId id;
    std::uint32_t article = 0;  // its number in the segment
    double adjacency = 0;       // its part of the score (search/adjacency.h)
    double evidence = 0;        // that of its article (article_rank.h)
    double lift = 0;            // and that of search/deep.h
};

// The order of relevance, which is total.
inline bool better(const Match& a, const Match& b) {
    return a.score != b.score ? a.score > b.score : a.id < b.id;
}

}  // namespace ibid
