#include "document/shape.h"

#include <doctest/doctest.h>

#include <string>

#include "text/utf8.h"

using namespace ibid;

TEST_CASE("word_count") {
    struct Row {
        std::string text;
        std::size_t words;
    };
    const Row rows[] = {
        {"", 0},
        {"   ", 0},
        {"one", 1},
        {" one  two ", 2},
        {"U.S.-ROK talks", 2},
        {"a\nb\tc", 3},
        {"Größe zählt", 2},
        {"第一段在这里", 4},
        {"첫째 문단", 2},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(word_count(row.text) == row.words);
    }
}

TEST_CASE("how a text ends") {
    struct Row {
        std::string text;
        char last;
        bool closed;
        bool unmarked;
    };
    const Row rows[] = {
        {"Done.", '.', true, false},      {"Done!", '!', true, true},
        {"Done?", '?', true, true},       {"Done", 'e', false, true},
        {"Done:", ':', false, false},     {"Done,", ',', false, false},
        {"Done;", ';', false, false},     {"“Done.”", '.', true, false},
        {"“Done”.", '.', true, false},    {"(Done.)", '.', true, false},
        {"Done.[3]", '.', true, false},   {"Done.[12] ", '.', true, false},
        {"Done:[3]", ':', false, false},  {"Done: [4]", ':', false, false},
        {"Done [sic]", 'c', false, true}, {"Done*", 'e', false, true},
        {"Done…", '.', true, false},      {"完。", '.', true, false},
        {"完", '\0', false, true},        {"café", '\0', false, true},
        {"", '\0', false, true},          {"”", '\0', false, true},
        {"]", '\0', false, true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Shape shape = shape_of(row.text);
        CHECK(shape.last == row.last);
        CHECK(shape.closed() == row.closed);
        CHECK(shape.unmarked() == row.unmarked);
    }
}

TEST_CASE("fold_phrase") {
    CHECK(fold_phrase("Read MORE") == "read more");
    CHECK(fold_phrase("“I’m” — «so» – ‘there’") ==
          "\"i'm\" - \"so\" - 'there'");
    CHECK(fold_phrase("Paylaş Erişim") == "paylas erisim");
    CHECK(fold_phrase("") == "");
}

TEST_CASE("a long text is folded only at its beginning") {
    std::string text;
    while (text.size() < 5000) text += "Größe ";
    const Shape shape = shape_of(text);
    CHECK(shape.folded.size() <= 300);
    CHECK(is_valid_utf8(shape.folded));
    CHECK(shape.words == word_count(text));
}
