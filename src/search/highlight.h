// Query, text -> the spans of the text that made it match.
#pragma once

#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "search/query.h"
#include "text/analyzer.h"

namespace ibid {

// In order, without overlap: words in a form that the query asks for, phrases
// as one span, and the mentions of actors that it names. Common words that a
// match may lack are left unmarked. `language` is the article's.
std::vector<Span> highlight(const Query& query, const Passage& passage,
                            std::string_view language, Analyzer& analyzer);

}  // namespace ibid
