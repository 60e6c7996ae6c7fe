#include "present/harmless.h"

#include <random>

#include <doctest/doctest.h>

#include "text/utf8.h"

using namespace ibid;

TEST_CASE("harmless replaces what a terminal would obey") {
    struct Case {
        std::string_view text;
        std::string_view safe;
    };
    const Case cases[] = {
        {"", ""},
        {"Quad – “summit” 北京", "Quad – “summit” 北京"},
        {"a\tb\nc\r\nd", "a b c  d"},
        {"\33[31mred\33[0m", "?[31mred?[0m"},
        {"bell\a back\b del\x7F", "bell? back? del?"},
        // C1 controls: next line is white space, CSI is an escape code.
        {"a\u0085b", "a\u00A0b"},
        {"a\u009B31mb", "a\u00BF31mb"},
        {"a\u2028b\u2029c", "a\u2002b\u2002c"},
        // Right-to-left override makes "gpj.exe" of "exe.jpg".
        {"a\u202Eb\u2066c", "a\uFFFDb\uFFFDc"},
        {"caf\xE9 au lait", "caf\uFFFD au lait"},
        {std::string_view("nul\0", 4), "nul?"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.safe);
        CHECK(harmless(c.text) == c.safe);
    }
}

TEST_CASE("harmless keeps the length of valid text") {
    for (char32_t c = 1; c < 0x3000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        std::string text = "a";
        append_utf8(text, c);
        CAPTURE(static_cast<unsigned>(c));
        CHECK(harmless(text).size() == text.size());
    }
}

TEST_CASE("harmless gives valid text without controls for any bytes") {
    std::mt19937 random(2);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (auto n = random() % 20; n > 0; --n)
            bytes += static_cast<char>(random());
        const std::string safe = harmless(bytes);
        CHECK(is_valid_utf8(safe));
        for (const char c : safe) CHECK(static_cast<unsigned char>(c) >= 0x20);
        CHECK(harmless(safe) == safe);
    }
}
