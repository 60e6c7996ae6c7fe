#include "search/highlight.h"

#include <algorithm>

#include "store/segment_article.h"
#include "text/index_words.h"

namespace ibid {

namespace {

// A pair ends where the character ends that the next term begins with.
std::uint32_t end_of(const WordMatch& word, const std::vector<Term>& terms,
                     std::size_t at) {
    const bool pair = is_spaceless(word.word()) &&
                      !is_lone_character(word.word()) && at + 1 < terms.size();
    return terms[pair ? at + 1 : at].span.end;
}

void add_words(const std::vector<WordMatch>& words,
               const std::vector<Term>& terms, std::vector<Span>& spans) {
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

void add_mentions(const Query& query, const Passage& passage,
                  std::vector<Span>& spans) {
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

Highlighter::Highlighter(const Query& query, Analyzer& analyzer)
    : analyzer_(analyzer) {
    look_for(query);
}

void Highlighter::look_for(const Query& query) {
    if (query.type == Query::Type::none || query.optional) return;
    for (const Query& part : query.parts) look_for(part);
    parts_.push_back(&query);
    if (query.words.empty() || !query.field.empty()) return;
    runs_.push_back(word_matches(query, analyzer_));
    for (const WordMatch& word : runs_.back()) {
        likely_.look_for(word.word());
        for (const std::string& stem : word.stems()) likely_.look_for(stem);
    }
}

std::vector<Span> Highlighter::operator()(const Passage& passage,
                                          std::string_view language) {
    std::vector<Span> spans;
    if (!runs_.empty()) {
        const auto& terms = likely_.terms(passage.text, language, analyzer_);
        for (const std::vector<WordMatch>& run : runs_)
            add_words(run, terms, spans);
    }
    for (const Query* part : parts_) add_mentions(*part, passage, spans);
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
