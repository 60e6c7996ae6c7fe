#include "search/near_copies.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include "search/sample_index.h"
#include "text/hash.h"

namespace ibid {

namespace {

using Words = std::vector<std::uint64_t>;

ShingleSet shingles(const std::string& text) {
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(hash64(std::string_view(text).substr(at, end - at)));
        at = end + 1;
    }
    return shingle_set(words);
}

// A vocabulary in which some words are far more frequent than others.
std::uint64_t random_word(std::mt19937& random) {
    const double x = std::uniform_real_distribution<>(0, 1)(random);
    return static_cast<std::uint64_t>(20000 * x * x * x);
}

Words random_paragraph(std::mt19937& random) {
    Words words(40 + random() % 80);
    for (std::uint64_t& word : words) word = random_word(random);
    return words;
}

// One word in `every` is replaced, left out or doubled.
Words edited(Words words, std::size_t every, std::mt19937& random) {
    Words out;
    for (const std::uint64_t word : words) {
        const bool edit = random() % every == 0;
        const std::size_t how = random() % 3;
        if (!edit || how == 2) out.push_back(word);
        if (edit && how != 1) out.push_back(random_word(random));
    }
    return out;
}

}  // namespace

TEST_CASE("what is a copy and what is not") {
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
        const auto found = originals({shingles(first), shingles(row.other)});
        CHECK(found[0] == 0);
        CHECK((found[1] == 0) == row.copy);
    }
}

TEST_CASE("copies are recognised among edited and mixed paragraphs") {
    std::mt19937 random(4);
    std::vector<Words> sources;
    for (int i = 0; i < 300; ++i) sources.push_back(random_paragraph(random));
    std::vector<ShingleSet> texts;
    std::vector<std::size_t> source_of;  // mixed ones are one of their own
    constexpr std::size_t mixed_ones = 1000;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        texts.push_back(shingle_set(sources[i]));
        source_of.push_back(i);
    }
    for (int i = 0; i < 1500; ++i) {
        const std::size_t source = random() % sources.size();
        const Words& words = sources[source];
        switch (i % 5) {
            case 0:
                texts.push_back(shingle_set(words));
                break;
            case 1:
                texts.push_back(shingle_set(edited(words, 20, random)));
                break;
            case 2:
                texts.push_back(shingle_set(edited(words, 10, random)));
                break;
            case 3:  // a part of it
                texts.push_back(
                    shingle_set({words.begin() + 5, words.begin() + 25}));
                break;
            default: {  // half of it and half of another
                const Words& other = sources[(source + 1) % sources.size()];
                const auto half = static_cast<std::ptrdiff_t>(
                    std::min(words.size(), other.size()) / 2);
                Words mixed(words.begin(), words.begin() + half);
                mixed.insert(mixed.end(), other.end() - half, other.end());
                texts.push_back(shingle_set(mixed));
                source_of.push_back(mixed_ones + source);
                continue;
            }
        }
        source_of.push_back(source);
    }
    const auto found = originals(texts);
    double right = 0, wrong = 0, copies = 0;
    std::set<std::size_t> seen;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        copies += !seen.insert(source_of[i]).second;
        if (found[i] == i) continue;
        (source_of[found[i]] == source_of[i] ? right : wrong) += 1;
    }
    MESSAGE("precision " << right / (right + wrong) << ", recall "
                         << right / copies);
    CHECK(right / (right + wrong) >= 0.97);
    CHECK(right / copies >= 0.95);
}

TEST_CASE("copies are collapsed when that is asked for") {
    const std::string wire =
        "Nobody had counted the ships that lay in the harbour before the storm "
        "broke over them.";
    const SampleIndex sample(
        {sample_article("a", "", {wire, "Ships, ships and more ships."}),
         sample_article("b", "", {"So it was. " + wire}),
         sample_article("c", "", {wire, wire}),
         sample_article("d", "", {"The harbour has room for all ships."})});
    const Results all = sample.search("ships harbour");
    CHECK(all.hits.size() == 5);
    for (const Hit& hit : all.hits) CHECK(hit.also_in == 0);
    SearchOptions options;
    options.collapse = true;
    const Results few = sample.search("ships harbour", options);
    CHECK(few.count == all.count);
    REQUIRE(few.hits.size() == 2);
    std::map<std::string, std::size_t> also_in;
    for (const Hit& hit : few.hits) also_in[hit.article.id] = hit.also_in;
    CHECK(also_in["d"] == 0);
    also_in.erase("d");
    CHECK(also_in.begin()->second == 2);
}

}  // namespace ibid
