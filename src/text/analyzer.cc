#include "text/analyzer.h"

#include <utility>

#include "text/words.h"

namespace ibid {

std::vector<Term> Analyzer::analyze(std::string_view text) {
    Tokens tokens = tokenize(text);
    std::vector<Term> terms;
    terms.reserve(tokens.size());
    for (Token& token : tokens) {
        std::string stem = stemmer_.stem(token.word);
        terms.push_back({std::move(token.word), std::move(stem), token.span});
    }
    return terms;
}

}  // namespace ibid
