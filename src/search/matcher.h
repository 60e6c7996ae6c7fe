// Query (resolved) x Shards -> the matching passages, ranked, counted and
// faceted.
//
// The one interface behind which matching happens: it knows rows of segments,
// not passages' texts, and can be replaced as a whole.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include <ibid/index.h>

#include "search/found_rows.h"
#include "search/match.h"
#include "search/node.h"
#include "search/query.h"
#include "text/analyzer.h"

namespace ibid {

struct Plan;

// A facet's values as the index calls them, unlabelled and unsorted.
struct FacetCounts {
    struct Value {
        std::string value;
        std::string key;  // folded: what spellings of a name share
        Count count;
    };
    std::string field;
    std::vector<Value> values;
};

// The rows of one segment that match; there are some.
struct SegmentMatches {
    std::uint32_t shard = 0;
    std::uint32_t segment = 0;
    FoundRows rows;
};

struct Matches {
    Count count;
    std::size_t copies = 0;   // as Results::copies; search() counts them
    std::vector<Match> best;  // as many as were wanted, in no order
    std::vector<FacetCounts> facets;
    // What they were matched with, for those who look at the best again; valid
    // as long as the query is.
    std::shared_ptr<const Plan> plan;
    // All of them, by shard and segment.
    std::vector<SegmentMatches> found;

    // How many passages of its article match.
    std::uint32_t article_passages(const Match& match,
                                   const Shards& shards) const;
};

inline constexpr std::size_t all_matches =
    std::numeric_limits<std::size_t>::max();

struct MatchRequest {
    // Kinds that a query which names none may find, as bits 1 << kind.
    std::uint32_t kinds = ~0u;
    std::vector<std::string> facets;
    // Words in the title and the headings suffice: none need be in the text.
    bool context_suffices = false;
    std::size_t wanted = all_matches;  // of the best; counts are of all
    // Rows that are looked at together: a multiple of 64.
    std::uint32_t window = Bits::size;
};

Matches match(const Query& query, const Shards& shards,
              const MatchRequest& request, Analyzer& analyzer);

}  // namespace ibid
