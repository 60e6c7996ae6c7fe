// Words of a query that name an actor -> the same words, or any other name of
// that actor in their place.
//
//   North Korea missile   finds passages on missiles that say DPRK as well
//
//   all
//     word north
//     word korea, or with the word before it any name of North Korea [PRK]
//     word missile
//
// Only words that are a name of exactly one actor: its own, not a capital's or
// a leader's. Where the case of letters decides (US, Turkey), as it is typed.
// Words in quotation marks or behind = or + stay what they are, and so does
// what a query leaves out.
#pragma once

#include <string_view>
#include <vector>

#include "search/query.h"
#include "search/shard.h"

namespace ibid {

// Fills in Query::named, and tells of it in `found`. `text` is what the query
// was parsed from.
void name_actors(Query& query, std::string_view text, const Shards& shards,
                 std::vector<NamedActor>& found);

}  // namespace ibid
