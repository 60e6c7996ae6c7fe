#include "search/word_group.h"

#include <algorithm>

namespace ibid {

namespace {

bool is_group(const Query& query) {
    if (query.type == Query::Type::any)
        return std::ranges::all_of(query.parts, is_group);
    return !query.words.empty() && query.field.empty() && !query.optional;
}

}  // namespace

std::size_t word_groups(const Query& query) {
    if (query.type == Query::Type::none) return 0;
    if (is_group(query)) return 1;
    std::size_t sum = 0;
    for (const Query& part : query.parts) sum += word_groups(part);
    return sum;
}

}  // namespace ibid
