#include "store/copy_pairs.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "edited_texts.h"
#include "open_segments.h"
#include "store/copy_groups.h"

namespace ibid {

namespace {

// Of the same texts and of others.
CopyPairs all_pairs(const IndexRows& rows) {
    Copies copies = find_copies(rows);
    CopyPairs pairs = std::move(copies.same);
    pairs.insert(pairs.end(), copies.near.begin(), copies.near.end());
    std::ranges::sort(pairs);
    return pairs;
}

// What became of a source, and whether the two are copies of each other.
struct Edit {
    const char* name;
    Text (*make)(const Text& source, const Text& other, std::mt19937& random);
    bool copy;
    double least;  // of these are found
};

const Edit edits[] = {
    {"the same", [](const Text& t, const Text&, std::mt19937&) { return t; },
     true, 1},
    {"one word in twenty changed",
     [](const Text& t, const Text&, std::mt19937& r) {
         return edited(t, 20, r);
     },
     true, 0.97},
    {"one word in ten changed",
     [](const Text& t, const Text&, std::mt19937& r) {
         return edited(t, 10, r);
     },
     true, 0.93},
    {"six words of each end cut",
     [](const Text& t, const Text&, std::mt19937&) { return cut(t, 6); }, true,
     0.98},
    {"a sentence pulled out",
     [](const Text& t, const Text&, std::mt19937& r) {
         return Text{t[r() % t.size()]};
     },
     true, 0.98},
    {"split between sentences",
     [](const Text& t, const Text&, std::mt19937&) {
         return Text(t.begin(), t.begin() + static_cast<int>(t.size() / 2));
     },
     true, 0.98},
    {"joined to another paragraph",
     [](const Text& t, const Text& other, std::mt19937&) {
         Text joined = t;
         joined.insert(joined.end(), other.begin(), other.end());
         return joined;
     },
     true, 0.98},
    {"a third of it among other text",
     [](const Text& t, const Text& other, std::mt19937&) {
         Text mixed(t.begin(), t.begin() + static_cast<int>(t.size() / 3));
         mixed.insert(mixed.end(), other.begin(), other.end());
         mixed.insert(mixed.end(), other.rbegin(), other.rend());
         return mixed;
     },
     false, 0},
    {"its words in another order",
     [](const Text& t, const Text&, std::mt19937& r) {
         Text shuffled = t;
         for (Sentence& sentence : shuffled) std::ranges::shuffle(sentence, r);
         return shuffled;
     },
     false, 0},
    {"every third word changed",
     [](const Text& t, const Text&, std::mt19937& r) {
         return edited(t, 3, r);
     },
     false, 0},
};

}  // namespace

// Precision and recall of finding a text that was republished, against what
// was done to it.
TEST_CASE("copied, edited and mixed paragraphs are told apart") {
    constexpr std::uint32_t sources = 2000;
    std::mt19937 random(4);
    std::vector<Text> texts;
    std::vector<RandomArticle> originals, derived;
    for (std::uint32_t i = 0; i < sources; ++i) {
        texts.push_back(random_text(random, 2 + random() % 6));
        originals.push_back(article_of(i + 1, {written(texts[i])}));
    }
    for (std::uint32_t i = 0; i < sources; ++i) {
        const Edit& edit = edits[i % std::size(edits)];
        // Of a text that nothing else is made of.
        const Text other = random_text(random, 3);
        derived.push_back(article_of(
            sources + i + 1, {written(edit.make(texts[i], other, random))}));
    }
    OpenSegments segments;
    segments.add(originals);
    segments.add(derived);
    double found = 0, right = 0, copies = 0;
    std::map<const Edit*, double> by_edit;
    for (const auto& [one, other] : all_pairs(segments.rows())) {
        ++found;
        if (other != one + sources) continue;
        const Edit& edit = edits[one % std::size(edits)];
        if (edit.copy) ++right;
        ++by_edit[&edit];
    }
    constexpr double of_each = sources / std::size(edits);
    for (const Edit& edit : edits) {
        CAPTURE(edit.name);
        const double share = by_edit[&edit] / of_each;
        MESSAGE(edit.name << ": " << share);
        if (edit.copy) copies += of_each;
        if (edit.copy)
            CHECK(share >= edit.least);
        else
            CHECK(share <= 0.03);
    }
    MESSAGE("precision " << right / found << ", recall " << right / copies);
    CHECK(right / found >= 0.99);
    CHECK(right / copies >= 0.98);
}

TEST_CASE("pairs do not depend on the segments that rows lie in") {
    std::mt19937 random(8);
    for (int round = 0; round < 20; ++round) {
        std::vector<RandomArticle> articles;
        std::vector<Text> texts;
        for (std::uint32_t i = 0; i < 30; ++i) {
            const bool again = !texts.empty() && random() % 2 == 0;
            texts.push_back(
                again ? edited(texts[random() % texts.size()], 20, random)
                      : random_text(random, 1 + random() % 4));
            articles.push_back(article_of(i + 1, {written(texts.back())}));
        }
        OpenSegments one, several;
        one.add(articles);
        for (std::size_t at = 0; at < articles.size();) {
            const std::size_t end =
                std::min(articles.size(), at + 1 + random() % 12);
            several.add({articles.begin() + static_cast<int>(at),
                         articles.begin() + static_cast<int>(end)});
            at = end;
        }
        const Copies copies = find_copies(one.rows());
        CHECK(copies.near.size() > 3);
        CHECK(find_copies(several.rows()) == copies);
        // Those of some rows are what of all pairs has one of them.
        std::vector<bool> touched(30);
        for (std::size_t i = 0; i < 5; ++i) touched[random() % 30] = true;
        CopyPairs of_touched;
        for (const CopyPair& pair : copies.near)
            if (touched[pair.first] || touched[pair.second])
                of_touched.push_back(pair);
        const IndexRows rows = several.rows();
        RowWords words(rows);
        CHECK(find_near_pairs(words, SameTexts(rows, copies.same), touched) ==
              of_touched);
    }
}

TEST_CASE("rows that were removed have no copies") {
    const std::string text =
        "Nobody had counted the ships that lay in the harbour before the "
        "storm.";
    OpenSegments segments;
    segments.add({article_of(1, {text}), article_of(2, {text})});
    segments.add({article_of(3, {text, "Short."})});
    CHECK(all_pairs(segments.rows()) == CopyPairs{{0, 1}, {0, 2}});
    mark_removed(segments[0], 0);
    CHECK(all_pairs(segments.rows()) == CopyPairs{{1, 2}});
}

TEST_CASE("a line in thousands of articles is one group, and few pairs") {
    std::mt19937 random(6);
    const std::string line =
        "This article was first published by the Harbour Courier and may be "
        "reprinted by members of its exchange.";
    std::vector<RandomArticle> articles;
    constexpr std::uint32_t size = 3000;
    for (std::uint32_t i = 1; i <= size; ++i)
        articles.push_back(
            article_of(i, {line, line + " Number " + std::to_string(i) + '.'}));
    OpenSegments segments;
    segments.add(articles);
    const IndexRows rows = segments.rows();
    const Copies copies = find_copies(rows);
    CHECK(copies.same.size() == size - 1);
    CHECK(copies.near.size() < 20 * size);
    const CopyGroups groups = group_copies(rows, copies);
    CHECK(groups.of == std::vector<std::uint32_t>(2 * size, 0));
}

TEST_CASE("texts without spaces and short ones") {
    const std::string chinese =
        "首都的天气今天非常好，大家都去公园散步了，孩子们在湖边放风筝。";
    OpenSegments segments;
    segments.add({article_of(1, {chinese, "Ja.", "", "All rights reserved."}),
                  article_of(2, {"记者报道：" + chinese, "Ja.", "",
                                 "All rights reserved."})});
    CHECK(all_pairs(segments.rows()) == CopyPairs{{0, 4}});
}

}  // namespace ibid
