#include "index/entry.h"

#include "store/record.h"
#include "store/schema.h"
#include "store/terms.h"
#include "text/words.h"

namespace ibid {

EntryMaker::EntryMaker(const Article& article, Analyzer& analyzer)
    : article_(article), analyzer_(analyzer) {
    for (const Term& term : analyzer.analyze(article.title))
        ++shared_[make_term(find_field("title")->prefix, term.stem)];
    for (const std::string& author : article.authors)
        shared_[make_term(find_field("author")->prefix, folded_words(author))];
    if (!article.source.empty())
        shared_[make_term(find_field("source")->prefix,
                          folded_words(article.source))];
    if (!article.language.empty())
        shared_[make_term(find_field("lang")->prefix, fold(article.language))];
}

Entry EntryMaker::make(const Passage& passage, std::uint32_t offset) const {
    Entry entry;
    entry.terms = shared_;
    entry.words = analyzer_.analyze(passage.text);
    for (const Term& term : entry.words)
        ++entry.terms[make_term("", term.stem)];
    for (const std::string& heading : passage.headings)
        for (const Term& term : analyzer_.analyze(heading))
            ++entry.terms[make_term(heading_prefix, term.stem)];
    for (const ActorMention& mention : passage.actors)
        entry.terms[make_term(find_field("actor")->prefix, mention.actor)];
    entry.terms[kind_term(passage.kind)];
    entry.terms[passage_term(passage.id)];
    entry.first_day = first_day(article_.date);
    entry.last_day = last_day(article_.date);
    entry.facets = facet_values(article_, passage);

    PassageRecord record;
    record.passage = passage;
    record.tokens = static_cast<std::uint32_t>(entry.words.size());
    record.offset = offset;
    entry.data = pack(record);
    return entry;
}

std::string to_string(const Entry& entry, const Passage& passage) {
    std::string line(kind_name(passage.kind));
    line += ' ' + std::to_string(passage.number);
    if (passage.part > 0) line += '.' + std::to_string(passage.part);
    line += " (" + std::to_string(entry.words.size()) + " words):";
    for (const auto& [term, count] : entry.terms) {
        line += ' ' + term;
        if (count > 1) line += ':' + std::to_string(count);
    }
    return line;
}

}  // namespace ibid
