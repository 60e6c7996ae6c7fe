// A query that nothing matches -> one that asks for some of its words only.
#pragma once

#include <optional>

#include "search/query.h"

namespace ibid {

// Fields, dates and exclusions stay as they are. Nothing when there is no word
// to give up.
std::optional<Query> relax(const Query& query);

}  // namespace ibid
