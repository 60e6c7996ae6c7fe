// The rows that a query matches, as the matcher says and in order.
#pragma once

#include <set>

#include "search/matcher.h"
#include "search/resolve.h"

namespace ibid {

using RowIds = std::set<RowId>;

// As a search would ask: body text unless the query names kinds.
inline MatchRequest request_of(const Query& query) {
    MatchRequest request;
    if (!names_kinds(query)) request.kinds = 1u << static_cast<int>(Kind::body);
    return request;
}

inline RowIds ids_of(const Matches& matches) {
    RowIds ids;
    for (const Match& match : matches.best) ids.insert(match.id);
    return ids;
}

}  // namespace ibid
