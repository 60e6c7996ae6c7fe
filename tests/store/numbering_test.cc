#include "store/numbering.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

namespace ibid {

TEST_CASE("strings are numbered as they come") {
    Numbering words;
    CHECK(words.size() == 0);
    CHECK(words.number("veto").id == 0);
    CHECK(words.number("").id == 1);
    CHECK(words.number("veto").id == 0);
    CHECK_FALSE(words.number("").is_new);
    CHECK(words.number(std::string_view("\0", 1)).is_new);
    CHECK(words.size() == 3);
    CHECK(words[0] == "veto");
    CHECK(words[2] == std::string_view("\0", 1));
}

TEST_CASE("many strings keep their numbers") {
    std::mt19937 random(1);
    Numbering words;
    std::map<std::string, std::uint32_t> expected;
    for (int round = 0; round < 30'000; ++round) {
        const std::string text = std::to_string(random() % 9'000);
        const auto [at, is_new] = expected.try_emplace(text, words.size());
        const Numbering::Number number = words.number(text);
        CHECK(number.id == at->second);
        CHECK(number.is_new == is_new);
    }
    CHECK(words.size() == expected.size());
    for (const auto& [text, id] : expected) CHECK(words[id] == text);
}

TEST_CASE("what was looked up stays where it is") {
    Numbering words;
    words.number("first");
    const std::string_view first = words[0];
    const std::string huge(300'000, 'h');
    words.number(huge);
    for (int i = 0; i < 5'000; ++i)
        words.number("a rather long word number " + std::to_string(i));
    const Numbering moved = std::move(words);
    CHECK(first == "first");
    CHECK(first.data() == moved[0].data());
    CHECK(moved[1] == huge);
    CHECK(moved.strings().size() == moved.size());
}

TEST_CASE("a vector that grows moves them") {
    std::vector<Numbering> several;
    for (int i = 0; i < 20; ++i)
        several.emplace_back().number("number " + std::to_string(i));
    for (std::size_t i = 0; i < several.size(); ++i)
        CHECK(several[i][0] == "number " + std::to_string(i));
}

}  // namespace ibid
