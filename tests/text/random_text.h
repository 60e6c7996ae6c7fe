// Seeded random texts for properties: prose of many scripts with everything in
// it that has ever confused a word breaker, and plain random bytes.
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace ibid {

class RandomText {
public:
    explicit RandomText(unsigned seed) : engine_(seed) {}

    std::size_t below(std::size_t bound) { return engine_() % bound; }

    // Valid UTF-8, without NUL.
    std::string prose() {
        static constexpr std::string_view pieces[] = {
            "talks",  "Seoul",   "U.S.",   "a",       "J.",      "10,000",
            "3.5",    "1950",    "’",      "'",       "’s",      "'s ",
            "s' ",    "-",       ".",      ",",       "&",       " ",
            " ",      "  ",      "\n",     "\u00A0",  "\u00AD",  "\u200B",
            "\u200C", "\u200D",  "\uFEFF", "ü",       "u\u0308", "ß",
            "İ",      "ø",       "ﬁ",      "Ｗ",      "ŉ",       "ﷺ",
            "й",      "и\u0306", "Ω",      "العربيّة", "ـ",       "٣",
            "ไทย",    "हिन्दी",   "中",     "文",      "。",      "が",
            "ｶﾞ",     "한",      "ᄒ",     "ᅡ",      "ᆫ",      "😀",
            "¹",      "½",       "Ⅳ",      "[1]",     "”",       "“",
            "(",      ")",       "!",      "?",       "…",       "ʻ",
            "ʼ",      "\u0301",  "\t",
        };
        std::string text;
        for (std::size_t count = below(24); count > 0; --count)
            text += pieces[below(std::size(pieces))];
        return text;
    }

    // Bytes that are mostly broken, in the neighbourhood of what is not.
    std::string bytes() {
        static constexpr unsigned char heads[] = {
            0x00, 'a',  ' ',  '.',  0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xED,
            0xEF, 0xF0, 0xF4, 0xF5, 0xFF, 0x9F, 0xA0, 0x90, 0x8F, 0xE2,
        };
        std::string text;
        for (std::size_t count = below(24); count > 0; --count)
            text.push_back(static_cast<char>(
                below(4) == 0 ? below(256) : heads[below(std::size(heads))]));
        return text;
    }

    std::string either() { return below(2) == 0 ? prose() : prose() + bytes(); }

private:
    std::mt19937 engine_;
};

}  // namespace ibid
