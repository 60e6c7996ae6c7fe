#include "index/entry.h"

#include <map>

#include "text/words.h"

namespace ibid {

namespace {

// How often each term occurs, by the field it belongs to and its text.
using Terms = std::map<std::pair<std::string, std::string>, std::size_t>;

void add_words(Terms& terms, const std::string& field,
               const std::vector<Term>& words) {
    for (const Term& word : words) ++terms[{field, word.stem}];
}

void add_name(Terms& terms, const std::string& field, const std::string& name) {
    if (!name.empty()) terms[{field, '"' + name + '"'}] = 1;
}

}  // namespace

std::string entry_line(const Article& article, const Passage& passage,
                       Analyzer& analyzer) {
    const std::vector<Term> words =
        analyzer.analyze(passage.text, article.language);
    Terms terms;
    add_words(terms, "", words);
    add_words(terms, "title",
              analyzer.analyze(article.title, article.language));
    for (const std::string& heading : passage.headings)
        add_words(terms, "heading",
                  analyzer.analyze(heading, article.language));
    for (const ActorMention& mention : passage.actors)
        terms[{"actor", mention.actor}] = 1;
    for (const std::string& author : article.authors)
        add_name(terms, "author", folded_words(author));
    add_name(terms, "source", folded_words(article.source));
    add_name(terms, "lang", fold(article.language));

    std::string line(kind_name(passage.kind));
    line += ' ' + std::to_string(passage.number);
    if (passage.part > 0) line += '.' + std::to_string(passage.part);
    line += " (" + std::to_string(words.size()) + " words):";
    for (const auto& [term, count] : terms) {
        line +=
            ' ' + (term.first.empty() ? "" : term.first + ':') + term.second;
        if (count > 1) line += ':' + std::to_string(count);
    }
    return line;
}

}  // namespace ibid
