#include "document/parts.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "document/shape.h"
#include "text/utf8.h"

using namespace ibid;

namespace {

std::string sentence(std::size_t words) {
    std::string text = "Then";
    for (std::size_t i = 1; i < words; ++i) text += " again";
    return text + ".";
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) {
        if (!out.empty()) out += ' ';
        out += text;
    }
    return out;
}

std::string without_spaces(std::string_view text) {
    std::string out;
    for (char c : text)
        if (c != ' ') out += c;
    return out;
}

}  // namespace

TEST_CASE("short paragraphs stay whole") {
    for (const std::string& text :
         {std::string(), std::string("One."), sentence(longest_passage),
          repeated(sentence(25), 10)}) {
        const auto parts = parts_of(text);
        REQUIRE(parts.size() == 1);
        CHECK(parts[0] == text);
    }
}

TEST_CASE("long paragraphs are cut evenly at sentence ends") {
    struct Row {
        std::size_t words;  // of a sentence
        std::size_t sentences;
        std::size_t parts;
    };
    const Row rows[] = {{20, 13, 2},  {20, 24, 2}, {20, 26, 3},
                        {10, 100, 4}, {100, 3, 2}, {1, 300, 2}};
    for (const Row& row : rows) {
        CAPTURE(row.words);
        CAPTURE(row.sentences);
        const std::string text = repeated(sentence(row.words), row.sentences);
        const auto parts = parts_of(text);
        CHECK(parts.size() == row.parts);
        const std::size_t even = row.words * row.sentences / row.parts;
        for (std::string_view part : parts) {
            CHECK(part.ends_with('.'));
            CHECK(part.starts_with("Then"));
            CHECK(word_count(part) <= even + row.words);
            CHECK(word_count(part) + row.words >= even);
        }
    }
}

TEST_CASE("a sentence without an end is cut between words") {
    const std::string text = sentence(2000);
    const auto parts = parts_of(text);
    CHECK(parts.size() == 8);
    for (std::string_view part : parts) CHECK(word_count(part) <= 250);
}

TEST_CASE("a run without a space is cut between characters") {
    std::string text;
    while (text.size() < 300000) text += "é";
    const auto parts = parts_of(text);
    CHECK(parts.size() >= 4);
    for (std::string_view part : parts) {
        CHECK(part.size() <= 65536);
        CHECK(is_valid_utf8(part));
    }
}

TEST_CASE("text without spaces between words is cut at its sentences") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "港口在三月关闭了。";
    const auto parts = parts_of(text);
    CHECK(parts.size() == 2);
    for (std::string_view part : parts) CHECK(part.ends_with("。"));
}

TEST_CASE("parts hold all words in order") {
    std::mt19937 random(31);
    for (int round = 0; round < 100; ++round) {
        std::string text;
        for (std::size_t i = random() % 40; i > 0; --i) {
            if (!text.empty()) text += ' ';
            text += sentence(1 + random() % (random() % 10 == 0 ? 700 : 60));
        }
        std::string all;
        for (std::string_view part : parts_of(text)) {
            if (!text.empty()) CHECK_FALSE(part.empty());
            all += part;
        }
        CHECK(without_spaces(all) == without_spaces(text));
    }
}
