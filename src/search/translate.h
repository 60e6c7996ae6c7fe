// Query (resolved) -> Xapian::Query: the same passages, as Xapian would find
// them.
//
// It is what `--explain` prints and what the tests hold the matcher against.
// Phrases, exact forms and prefixes come out wider: Xapian's index holds stems
// without positions, the order of words lies in the columns.
#pragma once

#include <xapian.h>

#include "search/query.h"
#include "text/analyzer.h"

namespace ibid {

Xapian::Query translate(const Query& query, Analyzer& analyzer);

}  // namespace ibid
