// Words in the titles of articles, in a form or an order that postings do not
// tell: title:"asian nato", title:=sanctions, title:sanct*
#pragma once

#include <vector>

#include "search/node.h"
#include "search/shard.h"
#include "search/word_match.h"

namespace ibid {

// The rows of articles in whose title the words stand side by side. Titles of
// articles that have all of the words are read from the database. The analyzer
// must outlive the node.
NodePtr title_run_node(const Shard& shard, const OpenSegment& open,
                       const std::vector<WordMatch>& words, Analyzer& analyzer);

}  // namespace ibid
