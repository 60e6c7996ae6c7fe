#include "search/highlight.h"

#include <algorithm>

#include "search/word_match.h"

namespace ibid {

namespace {

void add_words(const Query& query, const std::vector<Term>& terms,
               Analyzer& analyzer, std::vector<Span>& spans) {
    std::vector<WordMatch> words;
    for (const std::string& word : query.words)
        words.emplace_back(query.form, word, analyzer);
    each_run(words, terms, [&](std::size_t begin) {
        spans.push_back({terms[begin].span.start,
                         terms[begin + words.size() - 1].span.end});
    });
}

void collect(const Query& query, const Passage& passage,
             const std::vector<Term>& terms, Analyzer& analyzer,
             std::vector<Span>& spans) {
    if (query.type == Query::Type::none || query.optional) return;
    for (const Query& part : query.parts)
        collect(part, passage, terms, analyzer, spans);
    if (!query.words.empty() && query.field.empty())
        add_words(query, terms, analyzer, spans);
    if (query.field == "actor")
        for (const ActorMention& mention : passage.actors)
            if (std::ranges::find(query.terms, mention.actor) !=
                query.terms.end())
                spans.push_back(mention.span);
}

}  // namespace

std::vector<Span> highlight(const Query& query, const Passage& passage,
                            Analyzer& analyzer) {
    std::vector<Span> spans;
    collect(query, passage, analyzer.analyze(passage.text), analyzer, spans);
    std::ranges::sort(spans);
    std::vector<Span> merged;
    for (const Span& span : spans) {
        if (!merged.empty() && span.start < merged.back().end)
            merged.back().end = std::max(merged.back().end, span.end);
        else
            merged.push_back(span);
    }
    return merged;
}

}  // namespace ibid
