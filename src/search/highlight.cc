#include "search/highlight.h"

#include <algorithm>
#include <bitset>

#include "search/word_match.h"
#include "store/segment_article.h"
#include "text/index_words.h"
#include "text/language.h"
#include "text/words.h"

namespace ibid {

namespace {

// The first bytes of the stems that a query asks for.
using FirstBytes = std::bitset<256>;

unsigned char first_byte(const std::string& word) {
    return word.empty() ? 0 : static_cast<unsigned char>(word.front());
}

void add_first_bytes(const Query& query, Analyzer& analyzer,
                     FirstBytes& first) {
    for (const Query& part : query.parts)
        add_first_bytes(part, analyzer, first);
    for (const auto* words : {&query.words, &query.also})
        for (const std::string& word : *words)
            first.set(first_byte(analyzer.stem(word)));
}

// English words begin as their stems do, so that only few need be stemmed. In
// other languages stems may lack a beginning too.
std::vector<Term> terms_of(std::string_view text, std::string_view language,
                           const Query& query, Analyzer& analyzer) {
    if (!language_mark(language).empty())
        return analyzer.analyze(text, language);
    FirstBytes first;
    add_first_bytes(query, analyzer, first);
    Tokens tokens = tokenize(text);
    pair_characters(tokens);
    std::vector<Term> terms;
    terms.reserve(tokens.size());
    for (Token& token : tokens) {
        Term& term = terms.emplace_back();
        if (first.test(first_byte(token.word)))
            term.stem = analyzer.stem(token.word);
        term.word = std::move(token.word);
        term.span = token.span;
    }
    return terms;
}

// A pair ends where the character ends that the next term begins with.
std::uint32_t end_of(const WordMatch& word, const std::vector<Term>& terms,
                     std::size_t at) {
    const bool pair = is_spaceless(word.word()) &&
                      !is_lone_character(word.word()) && at + 1 < terms.size();
    return terms[pair ? at + 1 : at].span.end;
}

void add_words(const Query& query, const std::vector<Term>& terms,
               Analyzer& analyzer, std::vector<Span>& spans) {
    const std::vector<WordMatch> words = word_matches(query, analyzer);
    each_run(words, terms, [&](std::size_t begin) {
        spans.push_back(
            {terms[begin].span.start,
             end_of(words.back(), terms, begin + words.size() - 1)});
    });
}

void add_dates(const Query& query, const Passage& passage,
               std::vector<Span>& spans) {
    const DateRange& wanted = query.dates;
    for (const DateMention& mention : passage.dates)
        if ((wanted.to == 0 || first_day(mention.from) <= wanted.to) &&
            (wanted.from == 0 || last_day(mention.to) >= wanted.from))
            spans.push_back(mention.span);
}

void add_names(const std::string& actor, const Passage& passage,
               std::vector<Span>& spans) {
    for (const ActorMention* mention : mentions_by_name(passage.actors))
        if (mention->actor == actor) spans.push_back(mention->span);
}

void collect(const Query& query, const Passage& passage,
             const std::vector<Term>& terms, Analyzer& analyzer,
             std::vector<Span>& spans) {
    if (query.type == Query::Type::none || query.optional) return;
    for (const Query& part : query.parts)
        collect(part, passage, terms, analyzer, spans);
    if (!query.words.empty() && query.field.empty())
        add_words(query, terms, analyzer, spans);
    if (query.named) add_names(query.named->actor, passage, spans);
    if (query.type == Query::Type::date && query.field == "about")
        add_dates(query, passage, spans);
    if (query.field == "actor" || query.field == "inferred")
        for (const ActorMention& mention : passage.actors)
            if (std::ranges::find(query.terms, mention.actor) !=
                query.terms.end())
                spans.push_back(mention.span);
}

}  // namespace

std::vector<Span> highlight(const Query& query, const Passage& passage,
                            std::string_view language, Analyzer& analyzer) {
    std::vector<Span> spans;
    collect(query, passage, terms_of(passage.text, language, query, analyzer),
            analyzer, spans);
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
