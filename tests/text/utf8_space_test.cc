#include <string>

#include <doctest/doctest.h>

#include "random_text.h"
#include "text/utf8.h"

namespace ibid {

TEST_CASE("white space folds to single spaces") {
    struct Row {
        std::string_view text;
        std::string_view folded;
    };
    const Row rows[] = {
        {"", ""},
        {" \t\r\n ", ""},
        {"one two", "one two"},
        {"  one \n\t two  ", "one two"},
        {"one\r\ntwo", "one two"},
        {"10\u00A0km", "10 km"},       // no-break space
        {"10\u202Fkm", "10 km"},       // narrow no-break space
        {"一\u3000二", "一 二"},       // ideographic space
        {"a\u2028b\u2029c", "a b c"},  // line and paragraph separators
        {"a\u0085b\fc\vd", "a b c d"},
        {"co\u00ADop", "coop"},    // soft hyphen
        {"\uFEFFtitle", "title"},  // byte order mark
        {"so-called “peace” – ‘talks’", "so-called “peace” – ‘talks’"},
        {"é “ü” ", "é “ü”"},
        {"a  “b”  \u00A0é", "a “b” é"},
        {"é\u00A0ü", "é ü"},
        {"a\x01 b", "a\x01 b"},  // a control character is not white
        {"a\xE2 \x80 b", "a\xE2 \x80 b"},
        {"zero\u200Bwidth", "zerowidth"},
        {"a \u200B b", "a b"},  // no second space
        {"word\u2060joiner", "wordjoiner"},
        {"\u202Eevil\u202C", "evil"},        // turns the reading direction
        {"a\u200Db", "ab"},                  // a joiner of ASCII is debris
        {"می\u200Cخواهم", "می\u200Cخواهم"},  // a joiner Persian spelling needs
        {"👩\u200D🚀", "👩\u200D🚀"},            // an emoji of two
        {"می\u200C خواهم", "می خواهم"},
        {"می\u200C\u200C\u00ADخواهم", "می\u200Cخواهم"},
        {"\u200Cمی\u200C", "می"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(fold_space(row.text) == row.folded);
    }
}

TEST_CASE("folding white space twice changes nothing more") {
    RandomText random(2);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = random.either();
        CAPTURE(text);
        const std::string once = fold_space(text);
        REQUIRE(fold_space(once) == once);
        REQUIRE(once.find("  ") == std::string::npos);
        REQUIRE(once.find_first_of("\n\t\r") == std::string::npos);
        if (!once.empty()) {
            REQUIRE(once.front() != ' ');
            REQUIRE(once.back() != ' ');
        }
    }
}

}  // namespace ibid
