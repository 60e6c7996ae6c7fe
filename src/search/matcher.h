// Query (resolved) x Shards -> the matching passages, ranked, counted and
// faceted.
//
// The one interface behind which matching happens: it knows documents, not
// passages' texts, and can be replaced as a whole.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <ibid/index.h>

#include "search/query.h"
#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

struct Match {
    double score = 0;
    std::uint32_t shard = 0;
    std::uint32_t document = 0;
    std::uint32_t article = 0;  // document of the article's header
    std::uint32_t article_passages = 0;  // how many of its article's match
    Day first_day = 0;          // of the article's date
    double adjacency = 0;       // its part of the score (search/adjacency.h)
};

// A facet's values as the index calls them, unlabelled and unsorted.
struct FacetCounts {
    std::string field;
    std::vector<std::pair<std::string, Count>> values;
};

struct Matches {
    Count count;
    std::vector<Match> ranked;  // all of them, the best first
    std::vector<FacetCounts> facets;
};

struct MatchRequest {
    // Kinds that a query which names none may find, as bits 1 << kind.
    std::uint32_t kinds = ~0u;
    std::vector<std::string> facets;
    // Words in the title and the headings suffice: none need be in the text.
    bool context_suffices = false;
};

Matches match(const Query& query, const Shards& shards,
              const MatchRequest& request, Analyzer& analyzer);

}  // namespace ibid
