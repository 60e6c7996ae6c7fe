#include "text/index_words.h"

#include <doctest/doctest.h>

#include "random_text.h"
#include "text/language.h"
#include "text/words.h"

namespace ibid {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

std::vector<std::string> index_words(std::string_view text,
                                     std::string_view language) {
    const Tokens tokens = tokenize(text);
    IndexWords words{language_mark(language)};
    std::vector<std::string> all;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        all.emplace_back(words(tokens, i));
    return all;
}

}  // namespace

TEST_CASE("the words that an index holds") {
    const struct {
        std::string_view text;
        std::string_view language;
        std::string words;
    } rows[] = {
        {"The old house", "en", "the old house"},
        {"The old house", "", "the old house"},
        {"Das alte Haus", "de", "das#de alte#de haus#de"},
        // Numbers are the same everywhere.
        {"Am 3. Mai 2022", "de", "am#de 3 mai#de 2022"},
        {"Stary dom", "pl", "stary#- dom#-"},
        // Characters are paired with the next one, whatever the language.
        {"北京大学，上海", "zh", "北京 京大 大学 学 上海 海"},
        {"東京で会談", "ja", "東京 京で で会 会談 談"},
        {"한국 정부는", "ko", "한국 국 정부 부는 는"},
        {"中", "zh", "中"},
        {"Peking (北京) lies", "de", "peking#de 北京 京 lies#de"},
        {"NATO와", "ko", "nato 와"},
        // Thai vowel signs stay with their consonants.
        {"ที่กรุง", "th", "ที่ก กรุ รุง ง"},
        {"", "de", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(joined(index_words(row.text, row.language)) == row.words);
    }
}

TEST_CASE("what a query for them looks for") {
    const struct {
        std::string_view text;
        std::string wanted;
        std::string shown;
    } rows[] = {
        {"old house", "old house", "old house"},
        {"北京大学", "北京 京大 大学", "北京大学"},
        {"北京", "北京", "北京"},
        {"京", "京", "京"},
        // The end of a run shows where another word follows.
        {"한국 정부", "한국 국 정부", "한국 정부"},
        {"北京 NATO", "北京 京 nato", "北京 nato"},
        {"NATO 北", "nato 北", "nato 北"},
        {"哈哈哈", "哈哈 哈哈", "哈哈哈"},
        {"", "", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto words = wanted_words(tokenize(row.text));
        CHECK(joined(words) == row.wanted);
        CHECK(shown_words(words) == row.shown);
    }
}

TEST_CASE("one character is not a pair of them") {
    CHECK(is_lone_character("京"));
    CHECK_FALSE(is_lone_character("京大"));
    CHECK_FALSE(is_lone_character("a"));
    CHECK_FALSE(is_lone_character(""));
    CHECK(is_spaceless("京大"));
    CHECK(is_spaceless("กรุ"));
    CHECK_FALSE(is_spaceless("étude"));
    CHECK_FALSE(is_spaceless("привет"));
}

TEST_CASE("both ways of pairing agree, and every text has a word a token") {
    RandomText random(11);
    for (int round = 0; round < 5'000; ++round) {
        const std::string text = random.either();
        CAPTURE(text);
        Tokens tokens = tokenize(text);
        const auto words = index_words(text, "");
        pair_characters(tokens);
        REQUIRE(words.size() == tokens.size());
        for (std::size_t i = 0; i < words.size(); ++i)
            REQUIRE(words[i] == tokens[i].word);
    }
}

}  // namespace ibid
