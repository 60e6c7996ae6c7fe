#include "document/phrase_set.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace ibid;

TEST_CASE("phrases are found wherever they stand") {
    constexpr PhraseSet set(std::array<std::string_view, 4>{
        "to your inbox", "to you", "日本語", "on"});
    const struct {
        std::string_view text;
        std::uint64_t found;
    } rows[] = {
        {"", 0},
        {"t", 0},
        {"to your inbo", 0b0010},
        {"sent to your inbox", 0b0011},
        {"日本語", 0b0100},
        {"on 日本語 on", 0b1100},
        {"upon", 0b1000},  // within a word, too
        {"n o", 0},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(set.in(row.text) == row.found);
    }
}

TEST_CASE("a set of phrases finds what searching for each finds") {
    constexpr std::array<std::string_view, 6> phrases{"ab",  "abc",  "bca",
                                                      "cab", "aaaa", "bb"};
    constexpr PhraseSet set(phrases);
    std::mt19937 random(5);
    for (int round = 0; round < 20'000; ++round) {
        std::string text(random() % 12, ' ');
        for (char& c : text) c = "abc "[random() % 4];
        CAPTURE(text);
        std::uint64_t expected = 0;
        for (std::size_t k = 0; k < phrases.size(); ++k)
            if (text.find(phrases[k]) != text.npos) expected |= 1u << k;
        REQUIRE(set.in(text) == expected);
    }
}
