#include "store/segment_article.h"

#include <algorithm>

#include "document/copy_keys.h"
#include "store/inferred_value.h"
#include "text/hash.h"
#include "text/language.h"
#include "text/words.h"

namespace ibid {

std::vector<const ActorMention*> mentions_by_name(
    const std::vector<ActorMention>& mentions) {
    std::vector<Span> direct;  // that do not overlap each other
    direct.reserve(mentions.size());
    for (const ActorMention& mention : mentions)
        if (!mention.inferred) direct.push_back(mention.span);
    std::vector<const ActorMention*> named;
    named.reserve(mentions.size());
    for (const ActorMention& mention : mentions) {
        const auto other = std::ranges::partition_point(
            direct,
            [&](const Span& span) { return span.end <= mention.span.start; });
        if (!mention.inferred || other == direct.end() ||
            other->start >= mention.span.end)
            named.push_back(&mention);
    }
    return named;
}

namespace {

bool is_named(const Passage& passage, const std::string& actor) {
    return std::ranges::any_of(passage.actors, [&](const ActorMention& one) {
        return one.actor == actor && !one.inferred;
    });
}

}  // namespace

// Which marks a segment has is asked of its words: so an article in a marked
// language has the mark itself among the words of its title.
SegmentArticleMaker::SegmentArticleMaker(const StoredArticle& stored)
    : index_words_(language_mark(stored.article.language)) {
    const Article& article = stored.article;
    made_.passages.reserve(stored.passages);
    made_.row.id_hash = hash64(article.id);
    made_.row.fingerprint = stored.fingerprint;
    made_.days = {first_day(article.date), last_day(article.date)};
    made_.key = article_key(article);
    made_.authors = article.authors;
    made_.source = article.source;
    made_.language = fold(article.language);
    made_.title = words_of(article.title);
    const std::string mark = language_mark(article.language);
    if (!mark.empty()) made_.title.push_back(made_.words.number(mark).id);
}

std::vector<std::uint32_t> SegmentArticleMaker::words_of(
    std::string_view text) {
    std::vector<std::uint32_t> words;
    const Tokens tokens = tokenize(text);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        words.push_back(number(tokens, i));
    return words;
}

void SegmentArticleMaker::add(const Passage& passage, const Tokens& tokens) {
    if (passage.headings != headings_) {
        headings_ = passage.headings;
        heading_words_.clear();
        for (const std::string& heading : headings_)
            for (const std::uint32_t word : words_of(heading))
                heading_words_.push_back(word);
    }
    SegmentPassage& made = made_.passages.emplace_back();
    made.kind = passage.kind;
    made.id = id_number(passage.id).value_or(0);
    made.headings = heading_words_;
    made.words.reserve(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i)
        made.words.push_back(number(tokens, i));
    const std::string_view text = passage.text;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const std::size_t end = tokens[i - 1].span.end;
        if (ends_sentence(text.substr(end, tokens[i].span.start - end)))
            made.sentences.push_back(static_cast<std::uint32_t>(i));
    }
    made.actors.reserve(passage.actors.size() + 1);
    for (const ActorMention& mention : passage.actors)
        made.actors.push_back(mention.actor);
    for (const ActorMention& mention : passage.actors)
        if (!is_named(passage, mention.actor))
            made.actors.push_back(inferred_value(mention.actor));
    const auto named = mentions_by_name(passage.actors);
    made.named.reserve(named.size());
    for (const ActorMention* mention : named)
        made.named.push_back(mention->actor);
    made.dates = day_ranges(passage.dates);
}

}  // namespace ibid
