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
    auto of_language = others_.find(mark);
    if (of_language == others_.end())
        of_language = others_.emplace(mark, Stemmer(mark.substr(1))).first;
    stem_ = of_language->second.stem(word.substr(0, end));
    stem_ += mark;
    return stem_;
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
