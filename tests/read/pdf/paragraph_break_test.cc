#include "read/pdf/paragraph_break.h"

#include <doctest/doctest.h>

#include "read/pdf/sheets.h"

using namespace ibid;
using namespace ibid::pdf;
using ibid::test::line_at;

TEST_CASE("a paragraph ends where people see its end") {
    const Flow flow{60, 300, {}};
    const auto after = [&](Line above, Line below, std::size_t lines = 3) {
        const Line first = line_at(60, 88, 298, "First");
        return breaks(flow, first, above, lines, below, {1.2});
    };
    const Line full = line_at(60, 100, 298, "and so on");
    const Line ended = line_at(60, 100, 298, "the end.");
    const Line brief = line_at(60, 100, 150, "the end.");
    CHECK_FALSE(after(full, line_at(60, 112, 298, "goes on")));
    CHECK_FALSE(after(ended, line_at(60, 112, 298, "Goes on")));
    CHECK(after(brief, line_at(60, 112, 298, "Anew")));
    CHECK(after(ended, line_at(72, 112, 298, "Indented")));
    CHECK(after(full, line_at(60, 120, 298, "a gap")));
    CHECK(after(full, line_at(60, 112, 298, "larger", 12)));
    CHECK(after(ended, line_at(60, 112, 298, "• an item")));
    // After the first line, which alone is indented.
    const Line indented = line_at(72, 100, 298, "Thus it began,");
    CHECK_FALSE(after(indented, line_at(60, 112, 298, "and so on"), 1));
    // Two first lines.
    CHECK(after(line_at(72, 100, 150, "Ann Lee, chair"),
                line_at(72, 112, 160, "Bo Ek, clerk"), 1));
    // Below an item its text hangs.
    const Line item = line_at(60, 100, 298, "• an item with");
    CHECK_FALSE(
        breaks(flow, item, item, 1, line_at(72, 112, 298, "more"), {1.2}));
    // A short line that breaks a word off is no end.
    CHECK_FALSE(
        after(line_at(60, 100, 150, "with a"), line_at(60, 112, 298, "verse")));
    Line bold = brief;
    bold.bold = true;
    CHECK(after(bold, line_at(60, 112, 298, "Text"), 1));
}

TEST_CASE("items begin with a mark") {
    for (const char* text : {"• one", "– one", "- one", "1. one", "12) one",
                             "(a) one", "b) one"}) {
        CAPTURE(text);
        CHECK(begins_item(text));
    }
    for (const char* text :
         {"one", "1.5 tons", "-one", "2019. one", "a one", "(see) one", ""}) {
        CAPTURE(text);
        CHECK_FALSE(begins_item(text));
    }
}

TEST_CASE("sentences end with a mark") {
    for (const char* text :
         {"end.", "end.”", "end.)", "end?", "end:", "end.[1]"}) {
        CAPTURE(text);
        CHECK(ends_sentence(text));
    }
    for (const char* text : {"end", "end,", "end-", "", "[1]", "a [see]"}) {
        CAPTURE(text);
        CHECK_FALSE(ends_sentence(text));
    }
}
