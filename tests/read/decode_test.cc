#include "read/decode.h"

#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "read/read_error.h"
#include "read/scratch_folder.h"
#include "read/utf8_census.h"
#include "text/utf8.h"

using namespace std::string_view_literals;
using ibid::decode;
using ibid::test::joined;

TEST_CASE("bytes are decoded, and repairs are told") {
    struct Case {
        std::string_view bytes;
        std::string_view text;
        std::string_view remarks;
    };
    const Case cases[] = {
        {"", "", ""},
        {"plain", "plain", ""},
        {"caf\xC3\xA9", "caf\u00E9", ""},
        // Byte order marks.
        {"\xEF\xBB\xBF"
         "a",
         "a", ""},
        {"\xEF\xBB\xBF", "", ""},
        {"\xFF\xFE", "", ""},
        {"\xFF\xFE"
         "a\0\xE9\0"sv,
         "a\u00E9", ""},
        {"\xFE\xFF\0a\0\xE9"sv, "a\u00E9", ""},
        {"\xFF\xFE\x3D\xD8\x00\xDE"sv, "\U0001F600", ""},  // a surrogate pair
        {"\xFF\xFE\0\0a\0\0\0"sv, "a", ""},
        {"\0\0\xFE\xFF\0\0\0a"sv, "a", ""},
        // Broken UTF-16: a lone surrogate, an odd byte at the end.
        {"\xFF\xFE"
         "a\0\n\0\0\xD8"
         "b\0"sv,
         "a\n\uFFFD"
         "b",
         "line 2: 1 byte sequence is not UTF-16 and was replaced"},
        {"\xFF\xFE"
         "a\0b"sv,
         "a\uFFFD", "line 1: 1 byte sequence is not UTF-16 and was replaced"},
        // Line ends, CR alone included.
        {"a\r\nb\rc\nd", "a\nb\nc\nd", ""},
        {"a\r\r\nb\r", "a\n\nb\n", ""},
        {"\xFE\xFF\0a\0\r\0\n\0b"sv, "a\nb", ""},
        // Windows-1252, told by bytes that fit it and no UTF-8 beside them.
        {"caf\xE9", "caf\u00E9",
         "was read as Windows-1252, since line 1 is not UTF-8"},
        {"a\r\nb\r\x93"
         "c\x94 \x96 d\x92s",
         "a\nb\n\u201Cc\u201D \u2013 d\u2019s",
         "was read as Windows-1252, since line 3 is not UTF-8"},
        // Not Windows-1252: a byte that it lacks; much good UTF-8.
        {"a\x81 b", "a\uFFFD b",
         "line 1: 1 byte sequence is not UTF-8 and was replaced"},
        {"\xC3\xA9\xC3\xA9\xC3\xA9\n\xE9 \xE9",
         "\u00E9\u00E9\u00E9\n\uFFFD \uFFFD",
         "line 2: 2 byte sequences are not UTF-8 and were replaced"},
        // The last character is cut in two.
        {"abc\xE2\x80", "abc\uFFFD",
         "line 1: 1 byte sequence is not UTF-8 and was replaced"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.bytes);
        const ibid::Decoded decoded = decode(std::string(c.bytes));
        CHECK(decoded.text == c.text);
        CHECK(joined(decoded.remarks) == c.remarks);
    }
}

TEST_CASE("binary data is refused") {
    const std::string long_text(5000, 'x');
    const std::string cases[] = {
        std::string("a\0b"sv),
        std::string("\x7F"
                    "ELF\2\1\1\0\0"sv),
        std::string("\1\2\3\4\5 control"),
        // Behind the head, where only the whole file tells.
        long_text + std::string(500, '\0'),
    };
    for (const std::string& bytes : cases) {
        CAPTURE(bytes.substr(0, 20));
        CHECK_THROWS_WITH_AS(decode(bytes), "is binary, not text",
                             ibid::ReadError);
    }
}

TEST_CASE("a stray NUL far down in a text is repaired") {
    const std::string text = std::string(5000, 'x') + "\n";
    const ibid::Decoded decoded = decode(text + std::string("a\0b"sv));
    CHECK(decoded.text == text +
                              "a\uFFFD"
                              "b");
    CHECK(joined(decoded.remarks) ==
          "line 2: 1 byte sequence is not UTF-8 and was replaced");
}

TEST_CASE("UTF-8 is told from what is not") {
    struct Case {
        std::string_view bytes;
        std::size_t sequences, broken;
    };
    const Case cases[] = {
        {"a\u00E9\u2014\U0001F600", 3, 0},
        {"\xC0\x80", 0, 2},          // overlong
        {"\xE0\x80\x80", 0, 3},      // overlong
        {"\xED\xA0\x80", 0, 3},      // a surrogate
        {"\xF4\x90\x80\x80", 0, 4},  // beyond Unicode
        {"\xF5\xFF", 0, 2},
        {"\x80", 0, 1},
        {"\xE2\x80"
         "a",
         0, 2},
    };
    for (const Case& c : cases) {
        CAPTURE(c.bytes);
        const ibid::Utf8Census census = ibid::count_utf8(c.bytes);
        CHECK(census.sequences == c.sequences);
        CHECK(census.broken == c.broken);
        CHECK((census.broken == 0) == ibid::is_valid_utf8(c.bytes));
    }
}

TEST_CASE("any bytes give valid UTF-8 without a CR, or are binary") {
    std::mt19937 random(7);
    const std::string_view starts[] = {"", "\xEF\xBB\xBF", "\xFF\xFE",
                                       "\xFE\xFF", "\xFF\xFE\0\0"sv};
    int decoded = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(starts[random() % std::size(starts)]);
        const bool high = random() % 2;  // no control characters
        for (auto left = random() % 40; left > 0; --left) {
            const auto byte = random() % 256;
            bytes += static_cast<char>(high ? byte | 0x20 : byte);
        }
        try {
            const std::string text = decode(bytes).text;
            ++decoded;
            CHECK(ibid::is_valid_utf8(text));
            CHECK(text.find('\r') == text.npos);
        } catch (const ibid::ReadError&) {
            continue;
        }
    }
    CHECK(decoded > 1000);
}
