#include "read/pdf/furniture.h"

#include <doctest/doctest.h>

#include "read/pdf/sheets.h"

using namespace ibid;
using ibid::test::line_at;

namespace {

constexpr double head = 40;
constexpr double foot = 780;

struct Edges {
    std::string head;
    std::string foot;
    std::string label = "";
};

// What is left of sheets with a head, a body "x" and a foot, as "label:text
// text" with " | " between them.
std::string left(const std::vector<Edges>& edges) {
    std::vector<pdf::Sheet> sheets;
    for (const Edges& each : edges) {
        pdf::Sheet& sheet = sheets.emplace_back();
        sheet.height = 840;
        sheet.label =
            each.label.empty() ? std::to_string(sheets.size()) : each.label;
        sheet.lines = {line_at(60, head, 200, each.head, 8),
                       line_at(60, 400, 500, "x"),
                       line_at(60, foot, 200, each.foot, 8)};
    }
    pdf::remove_furniture(sheets);
    std::string out;
    for (const pdf::Sheet& sheet : sheets) {
        out += (out.empty() ? "" : " | ") + sheet.label + ':';
        for (const pdf::Line& line : sheet.lines) out += ' ' + line.text;
    }
    return out;
}

}  // namespace

TEST_CASE("heads and feet that come again are removed") {
    CHECK(left({{"Papers 7", "a"}, {"Papers 7", "b"}}) == "1: x a | 2: x b");
    // But for their digits.
    CHECK(left({{"Vol. 7, 11", "a"}, {"VOL. 7, 12", "b"}}) ==
          "1: x a | 2: x b");
    // Only on every other sheet; the one between stands at the same height.
    CHECK(left({{"Papers", "a"}, {"A. Lee", "b"}, {"Papers", "c"}}) ==
          "1: x a | 2: x b | 3: x c");
}

TEST_CASE("a lone head is removed, and what belongs to the text stays") {
    CHECK(left({{"Title", "a"}, {"Papers", "b"}}) == "1: Title x a | 2: x b");
    CHECK(left({{"Title", "a"}, {"and so on", "b"}}) ==
          "1: Title x a | 2: and so on x b");
    CHECK(left({{"Title", "a"}, {"The end.", "b"}}) ==
          "1: Title x a | 2: The end. x b");
}

TEST_CASE("printed numbers are removed, and label the sheets") {
    CHECK(left({{"a.", "211"}, {"b.", "212"}, {"c.", "213"}}) ==
          "211: a. x | 212: b. x | 213: c. x");
    CHECK(left({{"a.", "- 3 -"}, {"b.", "Page 4"}, {"c.", "5 of 9"}}) ==
          "3: a. x | 4: b. x | 5: c. x");
    // The file knows better.
    CHECK(left({{"a.", "i", "i"}, {"b.", "1", "1"}, {"c.", "2", "2"}}) ==
          "i: a. x | 1: b. x | 2: c. x");
    // They do not count with the sheets.
    CHECK(left({{"a.", "1954"}, {"b.", "17 men"}}) ==
          "1: a. x 1954 | 2: b. x 17 men");
    CHECK(left({{"a", "1"}}) == "1: a x");
    CHECK(left({{"a", "- 1 -"}}) == "1: a x");
}

TEST_CASE("what stands within the page stays, however often") {
    std::vector<pdf::Sheet> sheets(3);
    for (pdf::Sheet& sheet : sheets) {
        sheet.height = 840;
        sheet.label = "1";
        sheet.lines = {line_at(60, 400, 200, "Yes.")};
    }
    pdf::remove_furniture(sheets);
    for (const pdf::Sheet& sheet : sheets) CHECK(sheet.lines.size() == 1);
}
