#include <doctest/doctest.h>

#include <random>
#include <string>

#include <ibid/document.h>

#include "text/utf8.h"

using namespace ibid;

namespace {

// "1:first|3:second": the line and text of each block.
std::string outline(std::string_view text) {
    std::string out;
    for (const Block& block : blocks_from_text(text)) {
        if (!out.empty()) out += '|';
        out += std::to_string(block.line) + ':' + block.text;
    }
    return out;
}

// Paragraphs broken at `width` columns, as an editor does it.
std::string wrapped(const std::vector<std::string>& paragraphs,
                    std::size_t width) {
    std::string out;
    for (const std::string& paragraph : paragraphs) {
        std::size_t column = 0;
        for (std::size_t at = 0; at < paragraph.size();) {
            const std::size_t end =
                std::min(paragraph.find(' ', at), paragraph.size());
            const std::size_t length = end - at;
            if (column > 0 && column + 1 + length > width) {
                out += '\n';
                column = 0;
            }
            if (column > 0) out += ' ', ++column;
            out += paragraph.substr(at, length);
            column += length;
            at = end + 1;
        }
        out += "\n\n";
    }
    return out;
}

}  // namespace

TEST_CASE("blank lines part paragraphs") {
    struct Row {
        std::string text;
        std::string outline;
    };
    const Row rows[] = {
        {"", ""},
        {"\n\n\n", ""},
        {"   \t ", ""},
        {"One.", "1:One."},
        {"One.\n\nTwo.", "1:One.|3:Two."},
        {"One.\n \t\nTwo.\n", "1:One.|3:Two."},
        {"\n\nOne.\n\n\n\nTwo.", "3:One.|7:Two."},
        {"One.\r\n\r\nTwo.", "1:One.|3:Two."},
        {"One.\r\rTwo.", "1:One.|3:Two."},
        {"  One \t two.  ", "1:One two."},
        {"One\xC2\xA0two.", "1:One two."},
        // Lines that only part the text from the text.
        {"One.\n\n* * *\n\nTwo.", "1:One.|5:Two."},
        {"Title\n=====\n\nTwo.", "1:Title|4:Two."},
        {"One.\n---\nTwo.", "1:One.|3:Two."},
        {"--\nTwo.", "1:--|2:Two."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(outline(row.text) == row.outline);
    }
}

TEST_CASE("a text without blank lines has one paragraph a line") {
    CHECK(outline("Ferries stop at the strait\n"
                  "By Ann Lee\n"
                  "The ferries stopped on Monday. No one said why.\n"
                  "They may sail again in spring.") ==
          "1:Ferries stop at the strait|2:By Ann Lee|"
          "3:The ferries stopped on Monday. No one said why.|"
          "4:They may sail again in spring.");
}

TEST_CASE("short lines below each other stay apart in unwrapped text") {
    const std::string paragraph(300, 'x');
    CHECK(outline(paragraph + "\n\nAnn Lee\nFellow, Harbour College\n" +
                  paragraph) ==
          "1:" + paragraph +
              "|3:Ann Lee|4:Fellow, Harbour College|5:" + paragraph);
}

TEST_CASE("lines broken at a fixed width are joined") {
    const char* text =
        "The harbour master closed the port on Monday after\n"
        "the storm had broken two of the cranes. Ships now\n"
        "wait in the bay, and their crews grow impatient.\n"
        "\n"
        "No one knows when the cranes will be repaired. The\n"
        "company that built them went out of business.\n";
    CHECK(outline(text) ==
          "1:The harbour master closed the port on Monday after the storm "
          "had broken two of the cranes. Ships now wait in the bay, and their "
          "crews grow impatient.|5:No one knows when the cranes will be "
          "repaired. The company that built them went out of business.");
}

TEST_CASE("in wrapped text a short line ends its paragraph") {
    const char* text =
        "The harbour master closed the port on Monday after\n"
        "the storm had broken two of the cranes.\n"
        "Ships now wait in the bay, and their crews grow\n"
        "impatient with every day.\n";
    CHECK(outline(text) ==
          "1:The harbour master closed the port on Monday after the storm "
          "had broken two of the cranes.|3:Ships now wait in the bay, and "
          "their crews grow impatient with every day.");
}

TEST_CASE("items of a list in wrapped text begin their own block") {
    const char* text =
        "The port needs three things before the winter and\n"
        "before the ice:\n"
        "- a crane that can lift the heaviest of the boxes\n"
        "  that arrive\n"
        "- a second pilot\n";
    CHECK(outline(text) ==
          "1:The port needs three things before the winter and before the "
          "ice:|3:- a crane that can lift the heaviest of the boxes that "
          "arrive|5:- a second pilot");
}

TEST_CASE("a compound broken at its hyphen gets no space") {
    const char* text =
        "The company wants a contract that is truly long-\n"
        "term, and the union wants it too, but neither of\n"
        "them signs - yet.\n";
    CHECK(outline(text) ==
          "1:The company wants a contract that is truly long-term, and the "
          "union wants it too, but neither of them signs - yet.");
}

TEST_CASE("indented notes keep their marker and their paragraph") {
    CHECK(outline("Text ends here.\n\n  1. [1]\n\n    Report, p. 4.\n") ==
          "1:Text ends here.|3:1. [1]|5:Report, p. 4.");
}

TEST_CASE("scripts without letter case are not taken for wrapped text") {
    CHECK(outline("第一段在这里。\n第二段在这里。") ==
          "1:第一段在这里。|2:第二段在这里。");
    CHECK(outline("첫째 문단이다.\n둘째 문단이다.") ==
          "1:첫째 문단이다.|2:둘째 문단이다.");
}

TEST_CASE("broken bytes are replaced, never dropped with their block") {
    const auto blocks = blocks_from_text("One \xFF\xFE two.\n\n\xC3");
    REQUIRE(blocks.size() == 2);
    for (const Block& block : blocks) CHECK(is_valid_utf8(block.text));
}

TEST_CASE("wrapping at any width is undone") {
    std::mt19937 random(11);
    const char* const words[] = {"the",  "port",  "closed", "again",
                                 "and",  "ships", "waited", "for",
                                 "many", "days",  "in",     "harbour"};
    for (int round = 0; round < 50; ++round) {
        std::vector<std::string> paragraphs;
        std::string expected;
        for (int p = 0; p < 4; ++p) {
            std::string text = "Then";
            const std::size_t length = 40 + random() % 60;
            for (std::size_t w = 0; w < length; ++w)
                text += std::string(" ") + words[random() % 12];
            paragraphs.push_back(text + ".");
        }
        const std::size_t width = 40 + random() % 60;
        const auto blocks = blocks_from_text(wrapped(paragraphs, width));
        CAPTURE(width);
        REQUIRE(blocks.size() == paragraphs.size());
        for (std::size_t p = 0; p < blocks.size(); ++p)
            CHECK(blocks[p].text == paragraphs[p]);
    }
}

TEST_CASE("any bytes give valid blocks whose lines ascend") {
    std::mt19937 random(13);
    const std::string alphabet = "ab A.\n\n\r\t-*1[]:\xC3\xA9\xE2\x80\xFF";
    for (int round = 0; round < 500; ++round) {
        std::string text;
        for (std::size_t i = random() % 200; i > 0; --i)
            text += alphabet[random() % alphabet.size()];
        std::size_t line = 0;
        for (const Block& block : blocks_from_text(text)) {
            CHECK(is_valid_utf8(block.text));
            CHECK_FALSE(block.text.empty());
            CHECK(block.line > line);
            CHECK_FALSE(block.kind.has_value());
            line = block.line;
        }
    }
}
