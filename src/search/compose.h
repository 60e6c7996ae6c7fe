// Query trees -> one Query tree, without levels that say nothing.
//
//   make_all({a, make_all({b, c})}) -> all a b c
//   make_any({actor = DPRK, actor = China}) -> actor = DPRK | China
//
// A tree of one part is that part, one of no part is `everything`. The span of
// the result covers those of the parts.
#pragma once

#include <vector>

#include "search/query.h"

namespace ibid {

Query make_all(std::vector<Query> parts);
Query make_any(std::vector<Query> parts);
Query make_none(Query part);

}  // namespace ibid
