// The part of a query that needs no word of it in the text.
//
//   nato OR actor:DPRK   ->  actor:DPRK
//   nato actor:DPRK      ->  nothing
#pragma once

#include <optional>

#include "search/query.h"

namespace ibid {

// What the query (resolved) lets through when none of the words that it wants
// occurs; words on the title are conditions like any other. Nothing when every
// match needs a word.
std::optional<Query> without_words(const Query& query);

}  // namespace ibid
