#include "document/copy_keys.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

#include "document/near_copy.h"
#include "text/index_words.h"
#include "text/words.h"

namespace ibid {

namespace {

using Keys = std::vector<std::uint32_t>;

Keys keys_of(const std::string& text) {
    const Tokens tokens = tokenize(text);
    IndexWords index_words("");
    std::vector<std::uint64_t> words;
    std::vector<std::uint32_t> sentences;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        words.push_back(copy_word(index_words(tokens, i)));
        if (i == 0) continue;
        const std::size_t end = tokens[i - 1].span.end;
        if (ends_sentence(
                std::string_view(text).substr(end, tokens[i].span.start - end)))
            sentences.push_back(static_cast<std::uint32_t>(i));
    }
    Keys keys;
    copy_keys(words, sentences, keys);
    return keys;
}

bool share_key(const std::string& one, const std::string& other) {
    const Keys keys = keys_of(other);
    return std::ranges::any_of(keys_of(one), [&](std::uint32_t key) {
        return std::ranges::find(keys, key) != keys.end();
    });
}

const std::string wire =
    "The harbour master counted eleven trawlers before the storm. Nobody had "
    "asked the lighthouse keeper about missing vessels that evening. Insurers "
    "later doubted both stories, and paid for seven boats only.";

}  // namespace

TEST_CASE("texts that quote each other share a key") {
    const struct {
        std::string other;
        bool shares;
    } rows[] = {
        {wire, true},
        // A sentence, pulled out or among others.
        {"Nobody had asked the lighthouse keeper about missing vessels that "
         "evening.",
         true},
        {"We read in the paper: \"Insurers later doubted both stories, and "
         "paid for seven boats only.\" Readers wrote letters for weeks.",
         true},
        // Its letters' case, the marks and common words do not matter.
        {"nobody asked a LIGHTHOUSE keeper about their missing vessels; that "
         "evening was quiet",
         true},
        {"Seven ministers met in the capital and signed nothing at all.",
         false},
        {"", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.other);
        CHECK(share_key(wire, row.other) == row.shares);
    }
}

TEST_CASE("how many keys a text has") {
    const struct {
        std::string text;
        std::size_t least, most;
    } rows[] = {
        {"", 0, 0},
        {"one two three four five six seven", 0, 0},
        // Eight words, light ones only: of them all.
        {"it is what it was and so on", 1, 1},
        {"ships lay there before storms broke over them", 1, 3},
        {"counted trawlers harbour master lighthouse keeper vessels evening "
         "insurers",
         3, 3},
        {wire, 3, 3},
        {wire + " Pilots complained about lanterns nobody had repaired since "
                "last spring.",
         4, 4},
        // The same sentence twice.
        {wire + ' ' + wire, 3, 3},
        {"首都的天气今天非常好。大家都去公园散步了", 3, 3},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const std::size_t count = keys_of(row.text).size();
        CHECK(count >= row.least);
        CHECK(count <= row.most);
    }
}

TEST_CASE("what ends a sentence") {
    const struct {
        std::string between;
        bool ends;
    } rows[] = {
        {"", false},   {" ", false},     {". ", true},        {"? ", true},
        {"!\n", true}, {", ", false},    {" – ", false},      {"’ ", false},
        {" \"", true}, {": “", true},    {"。", true},        {"？", true},
        {"，", false}, {".” [1]", true}, {"\xE2\x80", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.between);
        CHECK(ends_sentence(row.between) == row.ends);
    }
}

TEST_CASE("keys fit, differ, and are there whenever a text is long enough") {
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        std::vector<std::uint64_t> words(random() % 60);
        for (std::uint64_t& word : words)
            word = copy_word(std::string(
                1 + random() % 6, static_cast<char>('a' + random() % 9)));
        std::vector<std::uint32_t> sentences;
        for (std::uint32_t i = 1; i < words.size(); ++i)
            if (random() % 9 == 0) sentences.push_back(i);
        Keys keys;
        copy_keys(words, sentences, keys);
        CHECK(keys.empty() == (words.size() < least_words_of_copy));
        for (const std::uint32_t key : keys) CHECK(key < 1u << copy_key_bits);
        std::ranges::sort(keys);
        CHECK(std::ranges::adjacent_find(keys) == keys.end());
    }
}

}  // namespace ibid
