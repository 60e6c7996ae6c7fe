#include "text/language.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("a language marks its words") {
    const struct {
        std::string_view language;
        std::string mark;
    } rows[] = {
        {"de", "#de"},
        {"de-AT", "#de"},
        {"PT_br", "#pt"},
        {"nb", "#no"},  // both Norwegians have one algorithm
        {"nn", "#no"},
        {"pl", "#-"},  // no algorithm
        {"uk", "#-"},
        // As in English texts.
        {"en", ""},
        {"en-GB", ""},
        {"", ""},
        {"zh", ""},
        {"ja", ""},
        {"th", ""},
        // No codes.
        {"German", ""},
        {"d1", ""},
        {"#", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.language);
        CHECK(language_mark(row.language) == row.mark);
    }
}

TEST_CASE("a language tag is cut down to its code") {
    const struct {
        std::string_view tag;
        std::string code;
    } rows[] = {{"en", "en"}, {"EN_us", "en"}, {"zh-Hant-TW", "zh"},
                {"eng", ""},  {"", ""},        {"-", ""}};
    for (const auto& row : rows) {
        CAPTURE(row.tag);
        CHECK(language_code(row.tag) == row.code);
    }
}

TEST_CASE("a word without its mark") {
    CHECK(without_mark("haus#de") == "haus");
    CHECK(without_mark("haus") == "haus");
    CHECK(without_mark("#de") == "");
}

}  // namespace ibid
