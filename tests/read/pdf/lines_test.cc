#include "read/pdf/lines.h"

#include <doctest/doctest.h>

#include "read/pdf/sheets.h"

using namespace ibid;
using ibid::test::word_at;

namespace {

// The texts of the lines, from top to bottom, with " / " between them.
std::string lines(const std::vector<pdf::Word>& words) {
    std::string out;
    for (const pdf::Line& line : pdf::lines_of(words))
        out += (out.empty() ? "" : " / ") + line.text;
    return out;
}

pdf::Word glued(pdf::Word word) {
    word.space_after = false;
    return word;
}

}  // namespace

TEST_CASE("words make lines") {
    CHECK(lines({}) == "");
    CHECK(lines({word_at(10, 10, 40, "One"), word_at(43, 10, 60, "two."),
                 word_at(10, 22, 40, "Three.")}) == "One two. / Three.");
    // Parts of a word in two types.
    CHECK(lines({glued(word_at(10, 10, 40, "un")),
                 word_at(40, 10, 60, "sure")}) == "unsure");
    // Two columns: the gap is too wide for a space.
    CHECK(lines({word_at(10, 10, 40, "left"), word_at(60, 10, 90, "right")}) ==
          "left / right");
    // A number that was laid out apart from its heading.
    CHECK(lines({word_at(10, 10, 16, "2."), word_at(10, 30, 40, "Text"),
                 word_at(23, 10, 60, "Heading")}) == "2. Heading / Text");
}

TEST_CASE("raised numbers are marks of notes") {
    const auto raised = [](double left, std::string text) {
        pdf::Word mark = word_at(left, 9, left + 4, std::move(text), 6);
        return mark;
    };
    CHECK(lines({glued(word_at(10, 10, 40, "same.")), raised(40, "1"),
                 word_at(47, 10, 60, "Then")}) == "same.[1] Then");
    CHECK(lines({raised(10, "12"), word_at(15, 10, 60, "Minutes,"),
                 word_at(63, 10, 70, "p."), word_at(73, 10, 78, "3")}) ==
          "[12] Minutes, p. 3");
    // Laid out before all lines.
    pdf::Word second = raised(10, "2");
    second.box.top += 12;
    second.box.bottom += 12;
    CHECK(lines({raised(10, "1"), second, word_at(15, 10, 60, "Minutes."),
                 word_at(15, 22, 60, "Letters.")}) ==
          "[1] Minutes. / [2] Letters.");
    // A number of the same size is none.
    CHECK(lines({word_at(10, 10, 40, "in"), word_at(43, 10, 50, "7")}) ==
          "in 7");
}

TEST_CASE("a line knows its box, its type and its first word") {
    pdf::Word bold = word_at(43, 8, 60, "heavy", 14);
    bold.bold = true;
    const auto all = pdf::lines_of({word_at(10, 10, 40, "a"), bold});
    REQUIRE(all.size() == 1);
    CHECK(all[0].box.left == 10);
    CHECK(all[0].box.top == 8);
    CHECK(all[0].box.right == 60);
    CHECK(all[0].size == 14);
    CHECK(all[0].bold);
    CHECK(all[0].first_width == 30);
}
