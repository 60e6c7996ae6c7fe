#include "store/note_lines.h"

#include <doctest/doctest.h>

#include <random>

using namespace ibid;

TEST_CASE("a value of any bytes stays in its line") {
    std::string note;
    append_line(note, "name", "a\nb\\n.txt");
    append_line(note, "empty", "");
    CHECK(note == "name a\\nb\\\\n.txt\nempty \n");
    std::string_view rest = note;
    std::string_view line = take_until(rest, '\n');
    CHECK(take_until(line, ' ') == "name");
    CHECK(unescape(line) == "a\nb\\n.txt");
    CHECK(rest == "empty \n");
}

TEST_CASE("escaping is undone") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string value(random() % 9, ' ');
        for (char& c : value) c = "\\\nn a"[random() % 5];
        std::string escaped;
        append_escaped(escaped, value);
        CHECK(escaped.find('\n') == escaped.npos);
        CHECK(unescape(escaped) == value);
    }
}

TEST_CASE("a number is a number and nothing else") {
    int number = 0;
    CHECK(read_number("-12", number));
    CHECK(number == -12);
    CHECK(read_number("ff", number, 16));
    CHECK(number == 255);
    for (const char* text : {"", "x", "1x", " 1", "99999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(read_number(text, number));
    }
}
