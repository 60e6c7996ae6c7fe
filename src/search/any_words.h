// Query text as plain words -> a query for any of them.
//
//   What is the law of the sea?     any
//                                     word law
//                                     word sea
//
// Common words, and those with which people ask ("articles that discuss ..."),
// are left out where there are others. A word that is repeated counts each
// time.
#pragma once

#include <string_view>

#include "search/query.h"

namespace ibid {

Query any_words(std::string_view text);

}  // namespace ibid
