#include "document/shingles.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "document/word_overlap.h"

using namespace ibid;

namespace {

WordHashes hashes_of(std::string_view text) {
    WordHashes hashes;
    append_word_hashes(text, hashes);
    return hashes;
}

std::string small(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 32);
    return text;
}

std::vector<std::uint32_t> found(const ShingleIndex& index,
                                 std::string_view words) {
    const auto texts = index.find(shingle(hashes_of(words), 0));
    return {texts.begin(), texts.end()};
}

}  // namespace

TEST_CASE("words have a hash each, whatever their case and what parts them") {
    const WordHashes inns = hashes_of("the inns stand empty");
    CHECK(inns.size() == 4);
    for (const std::string_view same :
         {"The INNS stand empty", " the--inns, (stand) empty.",
          "the\tinns\nstand\nempty\n"}) {
        CAPTURE(same);
        CHECK(hashes_of(same) == inns);
    }
    CHECK(hashes_of("the inns stood empty")[2] != inns[2]);
    CHECK(hashes_of("").empty());
    CHECK(hashes_of(" ,;- ").empty());
}

TEST_CASE("two words have one hash only if they are the same word") {
    std::mt19937 random(3);
    constexpr std::string_view letters = "aAbé0 -";
    const auto text = [&] {
        std::string out;
        for (auto n = random() % 30; n > 0; --n)
            out += random() % 4 == 0 ? letters[random() % letters.size()] : 'a';
        return out;
    };
    for (int round = 0; round < 20'000; ++round) {
        const std::string one = text();
        const std::string two = text();
        CAPTURE(one);
        CAPTURE(two);
        const std::string small_one = small(one);
        const std::string small_two = small(two);
        const PlainWords words_one = plain_words(small_one);
        const PlainWords words_two = plain_words(small_two);
        const WordHashes hashes_one = hashes_of(one);
        const WordHashes hashes_two = hashes_of(two);
        REQUIRE(hashes_one.size() == words_one.size());
        REQUIRE(hashes_two.size() == words_two.size());
        for (std::size_t i = 0; i < words_one.size(); ++i)
            for (std::size_t k = 0; k < words_two.size(); ++k)
                REQUIRE((hashes_one[i] == hashes_two[k]) ==
                        (words_one[i] == words_two[k]));
    }
}

TEST_CASE("an index knows the texts with three words in a row") {
    ShingleIndex index(20);
    index.add(hashes_of("the inns stand empty"), 0);
    index.add(hashes_of("two words"), 1);
    index.add(hashes_of("all inns stand empty until summer"), 2);
    using Texts = std::vector<std::uint32_t>;
    CHECK(found(index, "Inns stand empty") == Texts{0, 2});
    CHECK(found(index, "the inns stand") == Texts{0});
    CHECK(found(index, "stand inns empty").empty());
    CHECK(found(index, "inns stand until").empty());
}

TEST_CASE("of those that share three words the first few are known") {
    ShingleIndex index(100);
    for (std::uint32_t text = 0; text < 9; ++text)
        index.add(hashes_of("one two three"), text);
    CHECK(found(index, "one two three") ==
          std::vector<std::uint32_t>{0, 1, 2, 3});
    ShingleIndex twice(100);
    twice.add(hashes_of("a b c a b c"), 7);  // counts as often as it is there
    CHECK(found(twice, "a b c") == std::vector<std::uint32_t>{7, 7});
}

TEST_CASE("an empty index knows nothing") {
    CHECK(found(ShingleIndex(0), "one two three").empty());
}
