// Which common words of a query may be missing from what it finds.
//
//   all                    all
//     word the (optional)    word the (optional)
//     word quad       ->     word quad
//   word of (optional)     word of
//
// The leaves of the tree mark every common word as optional. It stays so only
// in a conjunction that holds another word; one remark names all of them.
#pragma once

#include <vector>

#include "search/query.h"

namespace ibid {

void settle_optional_words(Query& query, std::vector<Remark>& remarks);

// Makes every word of the tree count: +the.
void insist(Query& query);

}  // namespace ibid
