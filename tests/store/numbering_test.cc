#include "store/numbering.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

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
    words = Numbering();
    CHECK(words.number("afresh").id == 0);
}

TEST_CASE("words that differ in one byte, or in length, are others") {
    Numbering words;
    std::uint32_t expected = 0;
    for (std::size_t size = 0; size <= 40; ++size)
        for (std::size_t at = 0; at <= size; ++at) {
            std::string word(size, 'a');
            if (at < size) word[at] = 'b';
            CHECK(words.number(word).id == expected++);
        }
    for (std::uint32_t id = 0; id < expected; ++id)
        CHECK(words.number(std::string(words[id])).id == id);
}

TEST_CASE("all strings of another are numbered as one by one") {
    std::mt19937 random(2);
    Numbering together, alone;
    std::vector<std::uint32_t> ids;
    for (int round = 0; round < 300; ++round) {
        Numbering other;
        for (auto i = random() % 100; i > 0; --i)
            other.number("word " + std::to_string(random() % 2'000));
        std::vector<std::string> fresh, expected_fresh;
        together.number_all(other, ids, [&](std::uint32_t id, auto string) {
            CHECK(together[id] == string);
            fresh.emplace_back(string);
        });
        std::vector<std::uint32_t> expected;
        for (const std::string_view string : other.strings()) {
            const auto [id, is_new] = alone.number(string);
            expected.push_back(id);
            if (is_new) expected_fresh.emplace_back(string);
        }
        CHECK(ids == expected);
        CHECK(fresh == expected_fresh);
    }
}

TEST_CASE("a vector that grows moves them") {
    std::vector<Numbering> several;
    for (int i = 0; i < 20; ++i)
        several.emplace_back().number("number " + std::to_string(i));
    for (std::size_t i = 0; i < several.size(); ++i)
        CHECK(several[i][0] == "number " + std::to_string(i));
}

}  // namespace ibid
