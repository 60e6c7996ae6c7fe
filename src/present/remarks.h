// What the author of a query should know about how it was read -> lines.
//
//   note: the quotation mark is never closed
//     "asian nato
//     ^
//
// All of it is for people: programs find the same in the JSON query line.
#pragma once

#include <string>

#include <ibid/index.h>

#include "present/layout.h"

namespace ibid {

// The query in plain English, its remarks, and whether it was relaxed.
std::string echo(const QueryEcho& query, const Layout& layout);

// The remarks and the relaxing alone: what must not be missed when the
// results are read by a program.
std::string remarks(const QueryEcho& query, const Layout& layout);

// "did you mean: ballistic missile": the query with all words that the index
// lacks replaced by the better ones.
std::string suggestions(const Results& results, const Layout& layout);

}  // namespace ibid
