#include "search/compose.h"

#include <doctest/doctest.h>

#include "search/one_line.h"

using ibid::Query;

namespace {

Query word(const char* text, ibid::Span span = {}) {
    Query query;
    query.type = Query::Type::word;
    query.words = {text};
    query.span = span;
    return query;
}

Query field(const char* name, const char* value) {
    Query query;
    query.type = Query::Type::field;
    query.field = name;
    query.values = {value};
    return query;
}

}  // namespace

TEST_CASE("levels that say nothing are left out") {
    using ibid::make_all, ibid::make_any, ibid::make_none;
    const Query a = word("a");
    const Query b = word("b");
    const Query c = word("c");
    const struct {
        Query query;
        const char* tree;
    } rows[] = {
        {make_all({}), "everything"},
        {make_any({}), "everything"},
        {make_all({a}), "word a"},
        {make_any({a}), "word a"},
        {make_all({a, b}), "all(word a, word b)"},
        {make_all({a, make_all({b, c})}), "all(word a, word b, word c)"},
        {make_all({make_all({a, b}), c}), "all(word a, word b, word c)"},
        {make_all({a, make_any({b, c})}), "all(word a, any(word b, word c))"},
        {make_any({make_any({a, b}), c}), "any(word a, word b, word c)"},
        {make_none(a), "not(word a)"},
        {make_none(make_none(a)), "word a"},
        {make_none(make_all({a, b})), "not(all(word a, word b))"},
        {make_any({field("actor", "X"), field("actor", "Y")}),
         "field actor = X | Y"},
        {make_any({field("actor", "X"), a, field("actor", "Y")}),
         "any(field actor = X, word a, field actor = Y)"},
        {make_any({field("actor", "X"), field("author", "Y")}),
         "any(field actor = X, field author = Y)"},
        // both of two actors is another question than either
        {make_all({field("actor", "X"), field("actor", "Y")}),
         "all(field actor = X, field actor = Y)"},
    };
    for (const auto& row : rows) CHECK(ibid::one_line(row.query) == row.tree);
}

TEST_CASE("a span covers those of the parts") {
    const Query both = ibid::make_all({word("a", {7, 9}), word("b", {2, 4})});
    CHECK(both.span == ibid::Span{2, 9});
    CHECK(ibid::make_none(both).span == ibid::Span{2, 9});
}
