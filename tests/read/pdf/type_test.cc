#include "read/pdf/type.h"

#include <doctest/doctest.h>

#include "read/pdf/sheets.h"

using namespace ibid;
using ibid::test::line_at;

namespace {

pdf::Line typed(double size, bool bold, std::string text) {
    pdf::Line line = line_at(60, 100, 300, std::move(text), size);
    line.bold = bold;
    return line;
}

pdf::Type type_of(std::vector<pdf::Line> lines) {
    pdf::Sheet sheet;
    sheet.lines = std::move(lines);
    return pdf::Type({sheet});
}

}  // namespace

TEST_CASE("headings are larger or heavier than the body") {
    const std::string prose(300, 'x');
    const pdf::Type type =
        type_of({typed(18, true, "Title"), typed(12, true, "Part"),
                 typed(10, true, "Section"), typed(10, false, prose),
                 typed(8, false, "note")});
    CHECK(type.body_size() == 10);
    CHECK(type.has_display());
    CHECK(type.heading_level(typed(18, true, "Title")) == 1);
    CHECK(type.heading_level(typed(12, true, "Part")) == 2);
    CHECK(type.heading_level(typed(10, true, "Section")) == 3);
    CHECK(type.heading_level(typed(10, false, "Text")) == 0);
    CHECK(type.heading_level(typed(8, false, "note")) == 0);
    CHECK(type.heading_level(typed(18, true, prose)) == 0);
    CHECK(type.is_small(typed(8, false, "note")));
    CHECK_FALSE(type.is_small(typed(10, false, "Text")));
}

TEST_CASE("where all is bold, bold says nothing") {
    const pdf::Type type = type_of(
        {typed(10, true, std::string(90, 'x')), typed(10.5, true, "near")});
    CHECK(type.heading_level(typed(10, true, "Text")) == 0);
    CHECK(type.heading_level(typed(10.5, true, "near")) == 0);
    CHECK_FALSE(type.has_display());
}

TEST_CASE("levels go no deeper than four, and nothing has none") {
    std::vector<pdf::Line> lines = {typed(10, false, std::string(90, 'x'))};
    for (double size = 12; size < 24; size += 2)
        lines.push_back(typed(size, false, "Heading"));
    const pdf::Type type = type_of(lines);
    CHECK(type.heading_level(typed(22, false, "a")) == 1);
    CHECK(type.heading_level(typed(12, false, "a")) == 4);
    CHECK(type_of({}).heading_level(typed(12, false, "a")) <= 4);
}
