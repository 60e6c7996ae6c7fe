#include "search/tags_in_words.h"

#include <algorithm>

namespace ibid {

namespace {

std::string cause(const Passage& passage, const Span& span) {
    const std::size_t start =
        std::min<std::size_t>(span.start, passage.text.size());
    const std::size_t end =
        std::clamp<std::size_t>(span.end, start, passage.text.size());
    return '"' + passage.text.substr(start, end - start) + "\" (bytes " +
           std::to_string(span.start) + " to " + std::to_string(span.end) + ")";
}

std::string name_of(const Passage& passage, const std::string& actor) {
    for (const ActorMention& mention : passage.actors)
        if (mention.actor == actor && !mention.name.empty())
            return mention.name;
    return actor;
}

std::string inference(const Passage& passage, const ActorMention& mention) {
    const bool certain = !mention.via.empty();
    switch (mention.through) {
        case Through::name:
            return "";
        case Through::place:
            return ", inferred: a place that stands for it";
        case Through::leader:
            return certain ? ", inferred: " + name_of(passage, mention.via) +
                                 " acts for it"
                           : ", inferred: everyone it may mean acts for it";
        case Through::agency:
            return ", inferred: " + name_of(passage, mention.via) +
                   " acts for it";
        case Through::context:
            break;
    }
    return ", inferred: of those called so, the article has named only this "
           "one";
}

std::string when(const DateMention& date) {
    std::string text = to_string(date.from);
    if (date.to != date.from) text += " to " + to_string(date.to);
    return text;
}

}  // namespace

std::vector<std::string> tags_in_words(const Passage& passage) {
    std::vector<std::string> tags;
    for (const ActorMention& mention : passage.actors)
        tags.push_back((mention.name.empty() ? mention.actor : mention.name) +
                       " [" + mention.actor +
                       "]: " + cause(passage, mention.span) +
                       inference(passage, mention));
    for (const DateMention& date : passage.dates)
        tags.push_back(
            "speaks of " + when(date) + ": " + cause(passage, date.span) +
            (date.inferred ? ", inferred: the rest follows from the article"
                           : ""));
    return tags;
}

}  // namespace ibid
