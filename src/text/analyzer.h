// Text -> terms: what the index is made of and what a query asks for.
//
// The three meeting points of writing and reading are this header (the same
// words), store/schema.h (the same fields) and store/record.h (the same
// bytes). Change any of them and the schema version changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/stemmer.h"
#include "text/token.h"

namespace ibid {

struct Term {
    std::string word;  // folded
    std::string stem;  // what is indexed
    Span span;
};

class Analyzer {
public:
    explicit Analyzer(std::string_view language = "en") : stemmer_(language) {}

    std::vector<Term> analyze(std::string_view text);
    const std::string& stem(const std::string& word) {
        return stemmer_.stem(word);
    }

private:
    Stemmer stemmer_;
};

}  // namespace ibid
