#include "annotate/date_words.h"

#include <doctest/doctest.h>

#include "text/words.h"

using namespace ibid;

namespace {

// What the first word of `text` may be: "month 10", "day 28", "year 2018",
// "decade 1990", "number 5", one behind the other.
std::string parts(std::string_view text) {
    const Tokens tokens = tokenize(text);
    const DateWords words(text, tokens);
    std::string out;
    const auto add = [&out](const char* name, int value) {
        if (value == 0) return;
        if (!out.empty()) out += ' ';
        out += name + std::to_string(value);
    };
    add("month ", words.month(0));
    add("day ", words.day(0));
    add("year ", words.year(0));
    add("decade ", words.decade(0));
    add("number ", words.number(0));
    return out;
}

}  // namespace

TEST_CASE("a word is a part of a date") {
    struct Case {
        std::string text;
        std::string parts;
    };
    for (const Case& c : {
             Case{"October", "month 10"},
             {"Oct.", "month 10"},
             {"OCT", "month 10"},
             {"Sept.", "month 9"},
             {"May", "month 5"},
             {"may", ""},  // a verb
             {"march", ""},
             {"Octob", ""},
             {"Ma", ""},
             {"28", "day 28 number 28"},
             {"1st", "day 1"},
             {"22nd", "day 22"},
             {"3rd", "day 3"},
             {"28th", "day 28"},
             {"32", "number 32"},
             {"0", ""},
             {"00th", ""},
             {"st", ""},
             {"2018", "year 2018"},
             {"1800", "year 1800"},
             {"2100", "year 2100"},
             {"1799", ""},
             {"2101", ""},
             {"02018", ""},
             {"2,018", ""},  // folds to 2018, but is a count
             {"1990s", "decade 1990"},
             {"1990’s", "year 1990 decade 1990"},
             {"1990's", "year 1990 decade 1990"},
             {"1995s", ""},
             {"990s", ""},
             {"", ""},
         }) {
        CAPTURE(c.text);
        CHECK(parts(c.text) == c.parts);
    }
}

TEST_CASE("what stands between words") {
    const std::string_view text = "(May - 5)";
    const Tokens tokens = tokenize(text);
    const DateWords words(text, tokens);
    CHECK(words.gap_before(0) == "(");
    CHECK(words.gap_after(0) == " - ");
    CHECK(words.gap_before(1) == " - ");
    CHECK(words.gap_after(1) == ")");
    CHECK(words.gap_before(2) == ")");
    CHECK(words.gap_after(2).empty());
    CHECK(words.word(2).empty());
    CHECK(words.surface(99).empty());
}

TEST_CASE("gaps that parts of a date may have") {
    CHECK(is_space_gap(" "));
    CHECK(is_space_gap(", ", ","));
    CHECK_FALSE(is_space_gap(", "));
    CHECK_FALSE(is_space_gap(",, ", ","));
    CHECK_FALSE(is_space_gap(",", ","));
    CHECK_FALSE(is_space_gap(""));
    CHECK_FALSE(is_space_gap("    "));
    CHECK(is_dash_gap("-"));
    CHECK(is_dash_gap("–"));
    CHECK(is_dash_gap(" — "));
    CHECK_FALSE(is_dash_gap("--"));
    CHECK_FALSE(is_dash_gap("“"));
    CHECK_FALSE(is_dash_gap(" "));
    CHECK_FALSE(is_dash_gap(""));
}
