#include "search/compose.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ibid {

namespace {

using Type = Query::Type;

Span hull(Span a, Span b) {
    return {std::min(a.start, b.start), std::max(a.end, b.end)};
}

template <typename T>
void append(std::vector<T>& to, std::vector<T>&& from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

// Two nodes of one field, whose values are alternatives anyway.
bool merge(Query& before, Query& part) {
    if (part.type != Type::field || before.type != Type::field ||
        part.field != before.field)
        return false;
    append(before.values, std::move(part.values));
    append(before.terms, std::move(part.terms));
    before.span = hull(before.span, part.span);
    return true;
}

Query make(Type type, std::vector<Query> parts) {
    Query made;
    made.type = type;
    for (Query& part : parts) {
        if (part.type == type)
            append(made.parts, std::move(part.parts));
        else if (type != Type::any || made.parts.empty() ||
                 !merge(made.parts.back(), part))
            made.parts.push_back(std::move(part));
    }
    if (made.parts.empty()) return {};
    if (made.parts.size() == 1) return std::move(made.parts.front());
    made.span = made.parts.front().span;
    for (const Query& part : made.parts) made.span = hull(made.span, part.span);
    return made;
}

}  // namespace

Query make_all(std::vector<Query> parts) {
    return make(Type::all, std::move(parts));
}

Query make_any(std::vector<Query> parts) {
    return make(Type::any, std::move(parts));
}

Query make_none(Query part) {
    if (part.type == Type::none) return std::move(part.parts.front());
    Query made;
    made.type = Type::none;
    made.span = part.span;
    made.parts.push_back(std::move(part));
    return made;
}

}  // namespace ibid
