#include <string>

#include <doctest/doctest.h>

#include "random_text.h"
#include "text/utf8.h"

namespace ibid {

using namespace std::literals;

TEST_CASE("a code point is decoded with its length") {
    struct Row {
        std::string_view text;
        char32_t value;
        std::uint32_t length;
    };
    const Row rows[] = {
        {"a", U'a', 1},
        {"\0"sv, 0, 1},
        {"é", U'é', 2},
        {"€", U'€', 3},
        {"😀", U'😀', 4},
        {"\U0010FFFF", 0x10FFFF, 4},
        {"\x80", 0xFFFD, 1},              // a tail without a head
        {"\xC0\xAF", 0xFFFD, 1},          // overlong slash
        {"\xE0\x80\x80", 0xFFFD, 1},      // overlong NUL
        {"\xED\xA0\x80", 0xFFFD, 1},      // a surrogate
        {"\xF4\x90\x80\x80", 0xFFFD, 1},  // past U+10FFFF
        {"\xF8\x88\x80\x80", 0xFFFD, 1},  // five bytes were announced once
        {"\xFF", 0xFFFD, 1},
        {"\xE2\x82", 0xFFFD, 2},       // cut off at the end
        {"\xF0\x9F\x98", 0xFFFD, 3},   // the same
        {"\xF0\x9F\x98 ", 0xFFFD, 3},  // cut off by a space
        {"\xC3", 0xFFFD, 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const CodePoint c = code_point_at(row.text, 0);
        CHECK(c.value == row.value);
        CHECK(c.length == row.length);
    }
}

TEST_CASE("every code point survives encoding and decoding") {
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        if (value == 0xD800) value = 0xE000;
        std::string text;
        append_utf8(text, value);
        const CodePoint c = code_point_at(text, 0);
        if (c.value != value || c.length != text.size() || !is_valid_utf8(text))
            FAIL("U+" << static_cast<unsigned>(value));
    }
}

TEST_CASE("text is cut between code points") {
    CHECK(cut_utf8("abc", 5) == "abc");
    CHECK(cut_utf8("abc", 3) == "abc");
    CHECK(cut_utf8("abc", 2) == "ab");
    CHECK(cut_utf8("aé", 2) == "a");
    CHECK(cut_utf8("😀a", 4) == "😀");
    CHECK(cut_utf8("😀a", 3) == "");
    CHECK(cut_utf8("\x80\x80\x80", 2) == "");  // nothing to cut before
    CHECK(cut_utf8("", 0) == "");
}

TEST_CASE("validity and repair") {
    struct Row {
        std::string text;
        std::size_t broken;
        std::string repaired;
    };
    const Row rows[] = {
        {"", 0, ""},
        {"plain words, longer than eight bytes", 0,
         "plain words, longer than eight bytes"},
        {"Gülten 中文 😀", 0, "Gülten 中文 😀"},
        {"\uFFFD", 0, "\uFFFD"},  // was repaired once already
        {"a\0b"s, 1, "a\uFFFDb"},
        {"\0\0"s, 2, "\uFFFD\uFFFD"},
        {"12345678\0abcdefgh"s, 1, "12345678\uFFFDabcdefgh"},
        {"caf\xE9 noir", 1, "caf\uFFFD noir"},  // Latin-1
        {"\x93quoted\x94", 2, "\uFFFDquoted\uFFFD"},
        {"\xE2\x82", 1, "\uFFFD"},  // one character cut off, one mark
        {"\xE2\x82\xE2\x82\xAC", 1, "\uFFFD€"},
        {"\xED\xA0\x80", 3, "\uFFFD\uFFFD\uFFFD"},  // as decoders count it
        {"\xC3", 1, "\uFFFD"},
        {"é\xC3\xC3é", 2, "é\uFFFD\uFFFDé"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        std::string text = row.text;
        CHECK(repair_utf8(text) == row.broken);
        CHECK(text == row.repaired);
        CHECK(is_valid_utf8(text));
    }
    CHECK(is_valid_utf8("a\0b"sv));  // NUL is odd, but valid
    CHECK_FALSE(is_valid_utf8("caf\xE9"));
    CHECK_FALSE(is_valid_utf8("12345678\0\x80"sv));
}

TEST_CASE("repair leaves valid text alone and nothing else broken") {
    RandomText random(1);
    for (int round = 0; round < 20'000; ++round) {
        const std::string valid = random.prose();
        std::string text = valid;
        REQUIRE(is_valid_utf8(valid));
        REQUIRE(repair_utf8(text) == 0);
        REQUIRE(text == valid);

        text = random.bytes() + valid + random.bytes();
        const bool was_whole =
            is_valid_utf8(text) && text.find('\0') == std::string::npos;
        const std::string before = text;
        const std::size_t broken = repair_utf8(text);
        CAPTURE(before);
        REQUIRE(is_valid_utf8(text));
        REQUIRE(text.find('\0') == std::string::npos);
        REQUIRE((broken == 0) == was_whole);
        REQUIRE((broken == 0) == (text == before));
        REQUIRE(repair_utf8(text) == 0);
    }
}

}  // namespace ibid
