#include "present/wrap.h"

#include <random>

#include <doctest/doctest.h>

#include "text/utf8.h"

using namespace ibid;

namespace {

std::string wrapped(std::string_view text, std::size_t width) {
    std::string out;
    for (const Span& line : wrap(text, width)) {
        if (!out.empty()) out += '|';
        out += text.substr(line.start, line.end - line.start);
    }
    return out;
}

}  // namespace

TEST_CASE("wrap ends lines at spaces") {
    struct Case {
        std::string_view text;
        std::size_t width;
        std::string_view lines;
    };
    const Case cases[] = {
        {"", 10, ""},
        {"   ", 10, ""},
        {"word", 10, "word"},
        {"word", 4, "word"},
        {"of the Quad", 6, "of the|Quad"},
        {"of the Quad", 11, "of the Quad"},
        {"of the Quad", 10, "of the|Quad"},
        // The space that ends a line belongs to no line, however many.
        {"of    the", 4, "of|the"},
        {"  of the ", 6, "of the"},
        {"of the ", 6, "of the"},
        {"a b c d", 1, "a|b|c|d"},
        {"a b", 0, "a|b"},
        // Words longer than a line are cut, others never.
        {"abcdefgh", 3, "abc|def|gh"},
        {"ab cdefgh", 3, "ab|cde|fgh"},
        {"abcdef gh", 4, "abcd|ef|gh"},
        // After a dash, which has no spaces around it in many texts.
        {"region—in opposition", 9, "region—in|oppositio|n"},
        {"region—opposition", 10, "region—|opposition"},
        {"2013–2016", 5, "2013–|2016"},
        // A hyphen is part of its word.
        {"the Indo-Pacific", 9, "the|Indo-Paci|fic"},
        // Wide characters take two columns and may part anywhere.
        {"北京平壤", 4, "北京|平壤"},
        {"北京平壤", 5, "北京|平壤"},
        {"in 北京 now", 7, "in 北京|now"},
        {"in北京", 4, "in北|京"},
        {"北京", 1, "北|京"},
        // A no-break space ends no line.
        {"of 10\u00A0km", 7, "of|10\u00A0km"},
        // A combining mark stays with its letter.
        {"ab\u0301c", 2, "ab\u0301|c"},
        {"北\u0301京", 2, "北\u0301|京"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CAPTURE(c.width);
        CHECK(wrapped(c.text, c.width) == c.lines);
    }
}

TEST_CASE("wrap keeps every word, in order, within the width") {
    std::mt19937 random(1);
    const std::string_view pieces[] = {
        "a", "Quad", " ", " ", "é", "北", "—", "  ", "o\u0301", "sanctions"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto n = random() % 25; n > 0; --n)
            text += pieces[random() % std::size(pieces)];
        const std::size_t width = 2 + random() % 12;
        CAPTURE(text);
        CAPTURE(width);
        std::string kept;
        std::uint32_t last = 0;
        for (const Span& line : wrap(text, width)) {
            CHECK(line.start >= last);
            CHECK(line.end > line.start);
            last = line.end;
            const std::string part =
                text.substr(line.start, line.end - line.start);
            CHECK(is_valid_utf8(part));
            CHECK(display_width(part) <= width);
            CHECK(part.front() != ' ');
            CHECK(part.back() != ' ');
            kept += part;
        }
        const auto without_spaces = [](std::string s) {
            std::erase(s, ' ');
            return s;
        };
        CHECK(without_spaces(kept) == without_spaces(text));
    }
}

TEST_CASE("wrap is linear in the text") {
    const std::string long_word(2'000'000, 'x');
    CHECK(wrap(long_word, 80).size() == 25'000);
    std::string short_words;
    for (int i = 0; i < 500'000; ++i) short_words += "x ";
    CHECK(wrap(short_words, 10).size() == 100'000);
}

TEST_CASE("fit cuts at the width and says so") {
    struct Case {
        std::string_view text;
        std::size_t width;
        std::string_view fitted;
    };
    const Case cases[] = {
        {"North Korea", 11, "North Korea"},
        {"North Korea", 10, "North Kor…"},
        {"North Korea", 1, "…"},
        {"North Korea", 0, ""},
        {"", 0, ""},
        {"北京平壤", 8, "北京平壤"},
        {"北京平壤", 6, "北京…"},
        {"e\u0301te\u0301", 3, "e\u0301te\u0301"},
        {"e\u0301te\u0301", 2, "e\u0301…"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CAPTURE(c.width);
        CHECK(fit(c.text, c.width) == c.fitted);
        CHECK(display_width(fit(c.text, c.width)) <= c.width);
    }
}

TEST_CASE("padding counts columns, not bytes") {
    CHECK(pad_right("é", 3) == "é  ");
    CHECK(pad_left("é", 3) == "  é");
    CHECK(pad_right("北", 3) == "北 ");
    CHECK(pad_left("123", 2) == "123");
    CHECK(pad_right("123", 3) == "123");
}
