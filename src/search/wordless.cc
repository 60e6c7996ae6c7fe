#include "search/wordless.h"

#include <utility>

#include "search/compose.h"

namespace ibid {

namespace {

using Type = Query::Type;

std::optional<Query> all_without_words(const Query& query) {
    std::vector<Query> parts;
    for (const Query& part : query.parts) {
        if (part.optional) continue;
        std::optional<Query> rest = without_words(part);
        if (!rest) return std::nullopt;
        parts.push_back(std::move(*rest));
    }
    return make_all(std::move(parts));
}

std::optional<Query> any_without_words(const Query& query) {
    std::vector<Query> parts;
    for (const Query& part : query.parts)
        if (std::optional<Query> rest = without_words(part))
            parts.push_back(std::move(*rest));
    if (parts.empty()) return std::nullopt;
    return make_any(std::move(parts));
}

}  // namespace

std::optional<Query> without_words(const Query& query) {
    switch (query.type) {
        case Type::word:
        case Type::phrase:
            if (query.field.empty()) return std::nullopt;
            return query;
        case Type::all:
            return all_without_words(query);
        case Type::any:
            return any_without_words(query);
        default:
            return query;
    }
}

}  // namespace ibid
