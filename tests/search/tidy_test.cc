#include "search/tidy.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include <ibid/error.h>

namespace {

std::string tidied(const std::string& text) {
    std::vector<ibid::Remark> remarks;
    std::string out;
    for (const auto& lexeme :
         ibid::tidy_lexemes(ibid::lex(text, remarks), remarks))
        out += (out.empty() ? "" : " ") + std::string(lexeme.text);
    return out;
}

}  // namespace

TEST_CASE("what does not fit the grammar goes") {
    const struct {
        const char* text;
        const char* kept;
    } rows[] = {
        {"a OR ( b AND c )", "a OR ( b AND c )"},
        {"NOT a OR - ( b )", "NOT a OR - ( b )"},
        {"a OR ) AND b", "a AND b"},
        {"a ) ) b (", "a b ("},
        {"( a ( b", "( a ( b"},
        {"AND OR a", "a"},
        {"a OR NOT", "a"},
        {"a OR NOT AND b", "a AND b"},
        {"( AND a OR )", "( a )"},
        {"NOT NOT NOT", ""},
        {"-OR a", "a"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(tidied(row.text) == row.kept);
    }
}

TEST_CASE("brackets may be nested so deep and no deeper") {
    const std::string deep(ibid::deepest_nesting, '(');
    CHECK_NOTHROW(tidied(deep + "a"));
    CHECK_THROWS_AS(tidied(deep + "(a"), ibid::Error);
    // side by side there is no limit
    std::string wide;
    for (int i = 0; i < 1000; ++i) wide += "(a)";
    CHECK_NOTHROW(tidied(wide));
}

TEST_CASE("what is tidy stays so") {
    std::mt19937 random(22);
    const char* parts[] = {"a ", "OR ", "AND ", "NOT ", "( ", ") ", "-"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 8; ++i) text += parts[random() % 7];
        CAPTURE(text);
        const std::string once = tidied(text);
        CHECK(tidied(once) == once);
    }
}
