// Text -> terms: what the index is made of and what a query asks for.
//
// The three meeting points of writing and reading are this header with
// index_words.h (the same words), store/schema.h (the same fields) and
// store/article_record.h (the same bytes). Change any of them and the schema
// version changes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/stemmer.h"
#include "text/token.h"

namespace ibid {

struct Term {
    std::string word;  // folded, without a mark; a pair of characters
    std::string stem;  // what is indexed
    Span span;         // of the token: of a pair, the first character
};

class Analyzer {
public:
    // The text of an article in that language (ISO 639-1, "": unknown).
    std::vector<Term> analyze(std::string_view text,
                              std::string_view language = "");

    // Of a word as the index has it: "hauser#de" -> "haus#de". Valid until the
    // next call.
    const std::string& stem(const std::string& word);
    // The same for words that come once: without a cache.
    std::string stem_once(const std::string& word);

    // The marks (text/language.h) of the languages that a query is looked up
    // in, besides the one without a mark.
    void set_marks(std::vector<std::string> marks) {
        marks_ = std::move(marks);
    }
    // The word as it may stand in the index, in each of the languages.
    std::vector<std::string> in_each_language(const std::string& word) const;

private:
    Stemmer& of_language(std::string_view mark);

    Stemmer stemmer_;
    std::map<std::string, Stemmer, std::less<>> others_;  // by mark
    std::vector<std::string> marks_;
    std::string stem_;
};

}  // namespace ibid
