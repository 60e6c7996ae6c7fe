// Plan: a query compiled for each segment of all shards, and what each of its
// words is worth over all of them together.
#pragma once

#include <cstdint>
#include <vector>

#include "search/compile.h"
#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

struct SegmentPlan {
    std::uint32_t shard = 0;
    std::uint32_t number = 0;  // of the segment in its shard
    const OpenSegment* open = nullptr;
    Compiled query;

    const Segment& segment() const { return open->segment; }
};

struct Plan {
    std::vector<SegmentPlan> segments;
    // By leaf; a phrase is worth its words' sum.
    std::vector<const Query*> leaves;
    std::vector<double> weights;
    double mean_length = 0;  // of passages, in words
};

// `context_suffices` as in compile.h. All that is handed in must outlive the
// result.
Plan make_plan(const Query& query, const Shards& shards, bool context_suffices,
               Analyzer& analyzer);

}  // namespace ibid
