// The rows that name an actor, but not by the words of the query.
//
// What words find is scored by the words; this node scores what only another
// name finds, so that it changes nothing about the order of the former.
#pragma once

#include "search/node.h"

namespace ibid {

// What a row that has only another name of the actor gets of the score that the
// words of the query would give it: it ranks beside them or just below. More
// would lift passages that have one of two words, and the name ("Soviet" of
// "Soviet Union"), above those that have both.
inline constexpr double other_name_share = 0.6;

// `words` finds the rows whose text has the words. Counts as `names` does.
NodePtr other_name_node(NodePtr names, NodePtr words);

}  // namespace ibid
