#include "document/near_copy.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "text/hash.h"
#include "text/words.h"

namespace ibid {

namespace {

using Words = std::vector<std::uint64_t>;

Words words_of(const std::string& text) {
    Words words;
    for (const Token& token : tokenize(text))
        words.push_back(hash64(token.word));
    return words;
}

ShingleSet shingles(const Words& words) {
    ShingleSet set;
    make_shingle_set(words, set);
    return set;
}

}  // namespace

TEST_CASE("what is a near copy and what is not") {
    const std::string first =
        "nobody had counted the ships that lay in the harbour before the storm "
        "broke over them";
    const struct {
        std::string other;
        bool copy;
    } rows[] = {
        {first, true},
        // A word more, a word less, another word.
        {"nobody had ever counted the ships that lay in the harbour before "
         "the storm broke over them",
         true},
        {"nobody counted the ships that lay in the harbour before the storm "
         "broke over them",
         true},
        // A pull quote.
        {"counted the ships that lay in the harbour", true},
        // Too short to be anybody's.
        {"the ships that lay in the harbour", false},
        // Some words in common.
        {"the ships that lay in the roads were counted by nobody after the war "
         "had ended at last",
         false},
        {"", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.other);
        const Words one = words_of(first), other = words_of(row.other);
        CHECK(is_near_copy(shingles(one), shingles(other)) == row.copy);
        CHECK(is_near_copy(shingles(other), shingles(one)) == row.copy);
    }
}

TEST_CASE("a sketch lets every near copy pass, and hardly anything else") {
    std::mt19937 random(11);
    std::size_t copies = 0, let_pass = 0, others = 0, passed = 0;
    for (int round = 0; round < 20000; ++round) {
        Words one(8 + random() % 120);
        for (std::uint64_t& word : one)
            word = random() * std::uint64_t{0x9E3779B97F4A7C15};
        // One word in so many is another one.
        Words other = one;
        const auto every = 2 + random() % 20;
        for (std::uint64_t& word : other)
            if (random() % every == 0) word = random();
        const bool copy = is_near_copy(shingles(one), shingles(other));
        const bool may = ShingleSketch(one).may_be_copy(ShingleSketch(other));
        (copy ? copies : others) += 1;
        if (may) (copy ? let_pass : passed) += 1;
    }
    REQUIRE(copies > 5000);
    REQUIRE(others > 1000);
    CHECK(let_pass >= copies - copies / 1000);
    CHECK(passed < others / 2);
}

}  // namespace ibid
