#include "search/relax.h"

#include <algorithm>

namespace ibid {

namespace {

// Words of the text; those of a title are a condition on the article.
bool is_words(const Query& query) {
    if (query.type == Query::Type::any)
        return std::ranges::all_of(query.parts, is_words);
    return !query.words.empty() && query.field.empty();
}

// A phrase asks for its words one by one.
void add_words(const Query& query, std::vector<Query>& words) {
    if (query.type != Query::Type::phrase) {
        words.push_back(query);
        // It stands alone now.
        if (query.named) words.back().named->parts = 1;
        return;
    }
    for (const std::string& word : query.words) {
        Query one = query;
        one.type = Query::Type::word;
        one.words = {word};
        if (word != query.words.back()) one.named.reset();
        if (one.named) one.named->parts = 1;
        words.push_back(std::move(one));
    }
}

Query joined(Query::Type type, std::vector<Query> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    Query query;
    query.type = type;
    query.parts = std::move(parts);
    return query;
}

}  // namespace

std::optional<Query> relax(const Query& query) {
    const std::vector<Query> parts = query.type == Query::Type::all
                                         ? query.parts
                                         : std::vector<Query>{query};
    std::vector<Query> words;
    std::vector<Query> conditions;
    for (const Query& part : parts) {
        if (part.optional) continue;
        if (is_words(part))
            add_words(part, words);
        else
            conditions.push_back(part);
    }
    if (words.size() < 2) return std::nullopt;
    conditions.insert(conditions.begin(),
                      joined(Query::Type::any, std::move(words)));
    return joined(Query::Type::all, std::move(conditions));
}

}  // namespace ibid
