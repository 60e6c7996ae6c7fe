#include "search/quotation.h"

#include <doctest/doctest.h>

TEST_CASE("what quotation marks enclose") {
    const struct {
        const char* text;
        std::size_t start, end, after;
        bool closed;
    } rows[] = {
        {"\"ab\"c", 1, 3, 4, true},
        {"\"ab", 1, 3, 3, false},
        {"“ab”", 3, 5, 8, true},
        {"«a\"b»", 2, 5, 7, true},  // marks of another kind do not close
        {"\"\"", 1, 1, 2, true},
        {"\"", 1, 1, 1, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const ibid::Quotation found = ibid::quotation_at(row.text, 0);
        CHECK(found.start == row.start);
        CHECK(found.end == row.end);
        CHECK(found.after == row.after);
        CHECK(found.closed == row.closed);
    }
    CHECK_FALSE(ibid::is_quotation_mark('\''));
    CHECK_FALSE(ibid::is_quotation_mark(U'\u2019'));
}
