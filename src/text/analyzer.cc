#include "text/analyzer.h"

#include <utility>

#include "text/index_words.h"
#include "text/language.h"
#include "text/words.h"

namespace ibid {

std::vector<Term> Analyzer::analyze(std::string_view text,
                                    std::string_view language) {
    const std::string mark = language_mark(language);
    Tokens tokens = tokenize(text);
    pair_characters(tokens);
    std::vector<Term> terms;
    terms.reserve(tokens.size());
    for (Token& token : tokens) {
        std::string its_stem =
            stem(mark.empty() ? token.word : marked(token.word, mark));
        terms.push_back(
            {std::move(token.word), std::move(its_stem), token.span});
    }
    return terms;
}

const std::string& Analyzer::stem(const std::string& word) {
    const std::size_t end = word.find(mark_sign);
    if (end == word.npos) return stemmer_.stem(word);
    const std::string_view mark = std::string_view(word).substr(end);
    stem_ = of_language(mark).stem(word.substr(0, end));
    stem_ += mark;
    return stem_;
}

std::string Analyzer::stem_once(const std::string& word) {
    const std::size_t end = word.find(mark_sign);
    if (end == word.npos) return stemmer_.stem_once(word);
    const std::string_view mark = std::string_view(word).substr(end);
    return of_language(mark).stem_once(word.substr(0, end)).append(mark);
}

Stemmer& Analyzer::of_language(std::string_view mark) {
    const auto known = others_.find(mark);
    if (known != others_.end()) return known->second;
    return others_.emplace(mark, Stemmer(mark.substr(1))).first->second;
}

std::vector<std::string> Analyzer::in_each_language(
    const std::string& word) const {
    std::vector<std::string> all{word};
    for (const std::string& mark : marks_)
        if (std::string one = marked(word, mark); one != word)
            all.push_back(std::move(one));
    return all;
}

}  // namespace ibid
