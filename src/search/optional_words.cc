#include "search/optional_words.h"

#include <algorithm>
#include <set>

namespace ibid {

namespace {

using Type = Query::Type;

bool asks_for_words(const Query& query) {
    switch (query.type) {
        case Type::word:
        case Type::phrase:
            return !query.optional;
        case Type::all:
        case Type::any:
            return std::any_of(query.parts.begin(), query.parts.end(),
                               asks_for_words);
        default:
            return false;
    }
}

// Below a negation nothing is optional: -(the quad) must not leave out what
// lacks "the".
void settle(Query& query, bool negated, std::vector<const Query*>& left) {
    const bool may =
        query.type == Type::all && !negated && asks_for_words(query);
    for (Query& part : query.parts) {
        if (part.optional && may)
            left.push_back(&part);
        else
            settle(part, negated || query.type == Type::none, left);
    }
    query.optional = false;
}

}  // namespace

void settle_optional_words(Query& query, std::vector<Remark>& remarks) {
    std::vector<const Query*> left;
    settle(query, false, left);
    std::set<Span> remarked;  // an "or" between words
    for (const Remark& remark : remarks) remarked.insert(remark.span);
    std::vector<std::string> words;
    Span place;
    for (const Query* part : left) {
        const std::string& word = part->words.front();
        if (remarked.count(part->span) > 0 ||
            std::find(words.begin(), words.end(), word) != words.end())
            continue;
        if (words.empty()) place = part->span;
        words.push_back(word);
    }
    if (words.empty()) return;
    std::string text = words.front();
    for (std::size_t i = 1; i < words.size(); ++i) text += ", " + words[i];
    text += ": so common that passages without ";
    text += words.size() == 1 ? "it" : "them";
    text += " match too; write +" + words.front() + " to insist";
    remarks.push_back({text, place, true});
}

void insist(Query& query) {
    query.optional = false;
    for (Query& part : query.parts) insist(part);
}

}  // namespace ibid
