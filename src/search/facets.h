// Counts by value -> facets as people see them: labelled, spellings of one
// name joined, the most frequent first.
#pragma once

#include <vector>

#include "search/matcher.h"
#include "search/shard.h"

namespace ibid {

std::vector<Facet> make_facets(const std::vector<FacetCounts>& counts,
                               const std::vector<FacetRequest>& requests,
                               const Shards& shards);

// The fields of the requests; throws ibid::Error for one that is no facet.
std::vector<std::string> facet_fields(
    const std::vector<FacetRequest>& requests);

}  // namespace ibid
