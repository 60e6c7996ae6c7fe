#include "text/utf8.h"

#include <string>

#include <doctest/doctest.h>

#include "random_text.h"

namespace ibid {

TEST_CASE("code points have classes") {
    struct Row {
        char32_t c;
        bool letter, digit, mark, upper, lower, ideograph, space;
    };
    const Row rows[] = {
        {U'a', 1, 0, 0, 0, 1, 0, 0},
        {U'Q', 1, 0, 0, 1, 0, 0, 0},
        {U'7', 0, 1, 0, 0, 0, 0, 0},
        {U'-', 0, 0, 0, 0, 0, 0, 0},
        {U' ', 0, 0, 0, 0, 0, 0, 1},
        {U'\n', 0, 0, 0, 0, 0, 0, 1},
        {0x1F, 0, 0, 0, 0, 0, 0, 0},  // a control character is no space
        {0xA0, 0, 0, 0, 0, 0, 0, 1},
        {0x200B, 0, 0, 0, 0, 0, 0, 0},  // nor is a zero-width "space"
        {U'İ', 1, 0, 0, 1, 0, 0, 0},
        {U'ж', 1, 0, 0, 0, 1, 0, 0},
        {U'ع', 1, 0, 0, 0, 0, 0, 0},
        {U'٣', 0, 1, 0, 0, 0, 0, 0},
        {0x0301, 0, 0, 1, 0, 0, 0, 0},
        {0x093F, 0, 0, 1, 0, 0, 0, 0},  // a vowel sign of India
        {U'中', 1, 0, 0, 0, 0, 1, 0},
        {U'〇', 1, 0, 0, 0, 0, 1, 0},  // a numeral, and Han
        {U'ー', 1, 0, 0, 0, 0, 1, 0},
        {U'ㄅ', 1, 0, 0, 0, 0, 1, 0},
        {U'한', 1, 0, 0, 0, 0, 1, 0},
        {U'𠀀', 1, 0, 0, 0, 0, 1, 0},
        {U'。', 0, 0, 0, 0, 0, 0, 0},
        {U'Ⅳ', 1, 0, 0, 0, 0, 0, 0},
        {U'²', 0, 0, 0, 0, 0, 0, 0},  // the number of a note is no digit
        {0xFFFD, 0, 0, 0, 0, 0, 0, 0},
        {0x10FFFF, 0, 0, 0, 0, 0, 0, 0},
    };
    for (const Row& row : rows) {
        CAPTURE(static_cast<unsigned>(row.c));
        CHECK(is_letter(row.c) == row.letter);
        CHECK(is_digit(row.c) == row.digit);
        CHECK(is_mark(row.c) == row.mark);
        CHECK(is_upper(row.c) == row.upper);
        CHECK(is_lower(row.c) == row.lower);
        CHECK(is_ideograph(row.c) == row.ideograph);
        CHECK(is_space(row.c) == row.space);
    }
    CHECK(is_invisible(0xAD));
    CHECK(is_invisible(0x200D));
    CHECK_FALSE(is_invisible(' '));
}

TEST_CASE("case, accents and compatibility forms fold away") {
    struct Row {
        std::string_view text;
        std::string_view folded;
    };
    const Row rows[] = {
        {"", ""},
        {"Plain Words, 42!", "plain words, 42!"},
        {"Gülten", "gulten"},
        {"Gu\u0308lten", "gulten"},
        {"Ērgļi", "ergli"},
        {"Straße STRASSE ẞ", "strasse strasse ss"},
        {"İstanbul Iğdır", "istanbul igdir"},
        {"Đorđe Łódź Ærø Þór Guðni", "dorde lodz aero thor gudni"},
        {"œuvre", "oeuvre"},
        {"Əliyev", "aliyev"},
        {"Ħal Ŋ ĸ ŧ", "hal n k t"},
        {"ﬁnance ﬂow", "finance flow"},
        {"ＡＢＣ１２３", "abc123"},
        {"ℋ Ⅳ ㎏ ²", "h iv kg 2"},
        {"ΣΊΣΥΦΟΣ", "σισυφοσ"},  // no final sigma
        {"ЁЛКА", "елка"},
        {"Йод и\u0306од", "йод йод"},  // a letter of its own
        {"Київ", "киів"},
        {"العَرَبِيَّة أحمد", "العربية احمد"},
        {"שָׁלוֹם", "שלום"},
        {"١٩٩٠ ۱۹۹۰ १९९०", "1990 1990 1990"},
        {"हिन्दी", "हिन्दी"},  // vowel signs are no accents
        {"กิน", "กิน"},
        {"ガ ｶﾞ カ\u3099", "ガ ガ ガ"},  // nor are voicing marks
        {"한국", "한국"},
        {"\u1112\u1161\u11AB", "한"},
        {"co\u00ADop \uFEFFx", "coop x"},
        {"😀", "😀"},
        {"a\xFF z", "a\uFFFD z"},
        // In canonical order (nukta before virama), then composed.
        {"\u0915\u094D\u093C", "\u0915\u093C\u094D"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(fold_utf8(row.text) == row.folded);
    }
}

TEST_CASE("folding twice changes nothing more") {
    RandomText random(3);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = random.either();
        CAPTURE(text);
        const std::string once = fold_utf8(text);
        REQUIRE(is_valid_utf8(once));
        REQUIRE(fold_utf8(once) == once);
    }
}

TEST_CASE("both ways of folding agree") {
    for (char32_t c = 1; c < 0x3000; ++c) {
        std::string text = "A";
        append_utf8(text, c);
        text += "\u0301Z";  // which may compose with it
        CAPTURE(text);
        REQUIRE(fold_utf8(text) == fold_any_utf8(text));
        text.resize(text.size() - 3);
        REQUIRE(fold_utf8(text) == fold_any_utf8(text));
    }
    RandomText random(9);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = random.either();
        CAPTURE(text);
        REQUIRE(fold_utf8(text) == fold_any_utf8(text));
    }
}

// utf8proc's own ordering of marks takes minutes for this.
TEST_CASE("a million marks on one letter fold in linear time") {
    std::string text = "क";
    std::string ordered = text;
    constexpr int pairs = 200'000;
    for (int i = 0; i < pairs; ++i) text += "\u094D\u093C";
    for (int i = 0; i < pairs; ++i) ordered += "\u093C";
    for (int i = 0; i < pairs; ++i) ordered += "\u094D";
    CHECK(fold_utf8(text) == ordered);
    CHECK(compose_utf8(text) == ordered);
}

TEST_CASE("accents and letters become one character") {
    struct Row {
        std::string text;
        std::string composed;
    };
    const Row rows[] = {
        {"", ""},
        {"plain", "plain"},
        {"Ko\u0308ln", "Köln"},
        {"e\u0323\u0302", "ệ"},
        {"e\u0302\u0323", "ệ"},        // in either order
        {"q\u0308", "q\u0308"},        // there is no such character
        {"\u0308a", "\u0308a"},        // nothing to stand on
        {"\u1112\u1161\u11ab", "한"},  // parts of a syllable
        {"ﬁ Å", "ﬁ Å"},                // other forms of letters stay
        {std::string("a\0o\u0308", 5), std::string("a\0ö", 4)},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(compose_utf8(row.text) == row.composed);
        CHECK(compose_utf8(row.composed) == row.composed);
    }
}

TEST_CASE("text takes columns on a terminal") {
    struct Row {
        std::string_view text;
        std::size_t width;
    };
    const Row rows[] = {
        {"", 0},       {"ascii", 5},      {"Gülten", 6},   {"Gu\u0308lten", 6},
        {"中文", 4},   {"한국", 4},       {"ＡＢ", 4},     {"😀", 2},
        {"\x1B[m", 2},  // the escape itself takes none
        {"a\tb\n", 2}, {"co\u00ADop", 4}, {"a\u200Bb", 2}, {"“quoted”", 8},
        {"Привет", 6}, {"\xFF", 1},  // shown as U+FFFD
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(display_width(row.text) == row.width);
    }
}

}  // namespace ibid
