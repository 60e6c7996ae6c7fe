#include "search/quote_piece.h"

#include <doctest/doctest.h>

#include "text/utf8.h"

TEST_CASE("pieces of a query in messages") {
    const struct {
        std::string piece;
        std::string shown;
    } rows[] = {
        {"", "''"},
        {"OR", "'OR'"},
        {"Gülten", "'Gülten'"},
        {"two\nlines\x1B[1m", "'two lines [1m'"},  // no escape sequences
        {std::string(60, 'x'), "'" + std::string(60, 'x') + "'"},
        {std::string(61, 'x'), "'" + std::string(60, 'x') + "...'"},
        // never half a character
        {std::string(59, 'x') + "üx", "'" + std::string(59, 'x') + "...'"},
    };
    for (const auto& row : rows) {
        CHECK(ibid::quote_piece(row.piece) == row.shown);
        CHECK(ibid::is_valid_utf8(ibid::quote_piece(row.piece)));
    }
}
