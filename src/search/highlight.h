// Query, text -> the spans of the text that made it match.
//
//   Highlighter highlighter(query, analyzer);
//   hit.highlights = highlighter(hit.passage, hit.article.language);
#pragma once

#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "search/likely_terms.h"
#include "search/query.h"
#include "search/word_match.h"
#include "text/analyzer.h"

namespace ibid {

class Highlighter {
public:
    // Both must outlive it.
    Highlighter(const Query& query, Analyzer& analyzer);

    // In order, without overlap: words in a form that the query asks for,
    // phrases as one span, and the mentions of actors that it names. Common
    // words that a match may lack are left unmarked. `language` is the
    // article's.
    std::vector<Span> operator()(const Passage& passage,
                                 std::string_view language);

private:
    void look_for(const Query& query);

    Analyzer& analyzer_;
    std::vector<const Query*> parts_;  // that ask for something
    std::vector<std::vector<WordMatch>> runs_;
    LikelyTerms likely_;
};

}  // namespace ibid
