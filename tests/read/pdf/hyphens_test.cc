#include "read/pdf/hyphens.h"

#include <doctest/doctest.h>

using namespace ibid::pdf;

TEST_CASE("lines are joined, and divided words made whole") {
    Hyphens hyphens;
    hyphens.learn("a long-term plan for the cooperation of all, and re-sent x");
    struct Case {
        std::string above;
        std::string below;
        std::string joined;
    };
    const Case cases[] = {
        {"", "One", "One"},
        {"One", "two", "One two"},
        {"the agree-", "ment holds", "the agreement holds"},
        {"the agree\u00AD", "ment holds", "the agreement holds"},
        {"the agree\u2010", "ment holds", "the agreement holds"},
        {"a long-", "term plan", "a long-term plan"},  // as elsewhere
        {"a re-", "sent letter", "a re-sent letter"},
        {"the co-", "operation of", "the cooperation of"},
        {"Anglo-", "American", "Anglo-American"},
        {"2019-", "2020", "2019- 2020"},
        {"a run-of-", "the-mill", "a run-of-the-mill"},
        {"pro-Mexi-", "can songs", "pro-Mexican songs"},
        {"a mother-in-", "law", "a mother-in-law"},
        {"a pause -", "and then", "a pause - and then"},
        {"-", "one", "- one"},
        {"el dise-", "ño", "el diseño"},
        {"das Übe-", "rführte", "das Überführte"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.below);
        std::string text = c.above;
        hyphens.append(text, c.below);
        CHECK(text == c.joined);
    }
}
