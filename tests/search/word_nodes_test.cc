#include "search/word_nodes.h"

#include <doctest/doctest.h>

#include <random>

#include "search/all_windows.h"
#include "search/sample_index.h"

namespace ibid {

namespace {

// Four articles: a title and two paragraphs, nothing but a paragraph, ...
std::vector<Document> articles() {
    return {sample_article("a", "Veto talks", {"Talks, talks.", "Vetoed."}),
            sample_article("b", "", {"Vetoes of the veto."}),
            sample_article("c", "Sea", {"# Talking", "University talks."}),
            sample_article("d", "Talk and talk", {"Universal, universe."})};
}

// Rows: a 0-2, b 3, c 4-6, d 7-8; a title is the first passage.
constexpr std::uint32_t rows = 9;

NodePtr term(const Segment& segment, Place place, std::string_view stem) {
    const auto id = segment.find_term(place, stem);
    REQUIRE(id);
    return place == Place::title ? title_node(segment, *id)
                                 : term_node(segment, *id);
}

}  // namespace

TEST_CASE("terms in texts, headings and titles") {
    const SampleIndex sample(articles());
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    REQUIRE(segment.rows() == rows);
    const struct {
        Place place;
        const char* stem;
        const char* counts;
    } cases[] = {
        {Place::text, "talk", "0:1 1:2 5:1 6:1 7:2"},
        {Place::text, "veto", "0:1 2:1 3:2"},
        {Place::heading, "talk", "6:1"},
        {Place::title, "talk", "0:1 1:1 2:1 7:2 8:2"},
        {Place::title, "sea", "4:1 5:1 6:1"},
    };
    for (const auto& one : cases) {
        CAPTURE(one.stem);
        const NodePtr node = term(segment, one.place, one.stem);
        CHECK(counts_of(*node, rows) == one.counts);
        Rows found;
        for (std::uint32_t row = node->next(0); row < rows;
             row = node->next(row + 1))
            found.push_back(row);
        CHECK(found == rows_of(*node, rows));
    }
}

TEST_CASE("windows in any order, as those who weigh articles ask for them") {
    std::mt19937 random(91);
    const char* words[] = {"Talk", "Veto", "Sea"};
    std::vector<Document> many;
    for (int i = 0; i < 60; ++i) {
        std::vector<std::string> texts;
        for (auto n = random() % 12; n > 0; --n)
            texts.emplace_back(words[random() % 9 / 4]);
        many.push_back(sample_article(
            std::to_string(i), random() % 3 ? "" : words[random() % 3], texts));
    }
    const SampleIndex sample(many);
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    for (const Place place : {Place::text, Place::title}) {
        const NodePtr node = term(segment, place, "talk");
        const Rows all = rows_of(*node, segment.rows());
        REQUIRE(all.size() > 20);
        for (int i = 0; i < 500; ++i) {
            const auto from =
                static_cast<std::uint32_t>(random() % segment.rows());
            const auto coming = std::ranges::lower_bound(all, from);
            if (random() % 2)
                CHECK(node->next(from) ==
                      (coming == all.end() ? no_row : *coming));
            const std::uint32_t first = from / 64 * 64;
            const Window window{first,
                                1 + first +
                                    static_cast<std::uint32_t>(
                                        random() % (segment.rows() - first))};
            Bits bits, wanted;
            bits.set(0, window.size());
            for (const std::uint32_t row : all)
                if (row >= window.first && row < window.end)
                    wanted.set(row - window.first);
            OccurrenceList found;
            node->count(window, bits, found);
            CHECK(found.size() == wanted.count());
            node->narrow(window, bits);
            CHECK(bits == wanted);
        }
    }
}

TEST_CASE("several terms as one: each row once, ascending") {
    const SampleIndex sample(articles());
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    const auto node = in_any_language({term(segment, Place::text, "veto"),
                                       term(segment, Place::text, "talk"),
                                       term(segment, Place::text, "sea")});
    CHECK(counts_of(*node, rows) == "0:2 1:2 2:1 3:2 4:1 5:1 6:1 7:2");
    CHECK(rows_of(*node, rows) == Rows{0, 1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("a node looks at no row that is ruled out") {
    const SampleIndex sample(articles());
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    for (const Place place : {Place::text, Place::title}) {
        const NodePtr node = term(segment, place, "talk");
        Bits some;
        some.set(1);
        some.set(3);
        Bits left = some;
        node->narrow({0, rows}, left);
        CHECK(left.test(1));
        CHECK(left.count() == 1);
        OccurrenceList found;
        node->count({0, rows}, some, found);
        REQUIRE(found.size() == 1);
        CHECK(found[0].row == 1);
    }
}

TEST_CASE("words of some forms, whatever else their stems stand for") {
    const SampleIndex sample(articles());
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    const struct {
        const char* prefix;
        const char* counts;
    } cases[] = {
        {"vetoe", "2:1 3:1"},     // vetoed, vetoes; not veto
        {"veto", "0:1 2:1 3:2"},  // all that the stem stands for
        {"univers", "6:1 8:2"},   // three words of one stem
        {"universi", "6:1"},     {"v", "0:1 2:1 3:2"}, {"x", ""},
    };
    for (const auto& one : cases) {
        CAPTURE(one.prefix);
        const NodePtr node =
            forms_node(segment, segment.words_with_prefix(one.prefix));
        CHECK(counts_of(*node, rows) == one.counts);
        CHECK(rows_of(*node, rows).size() ==
              static_cast<std::size_t>(
                  std::ranges::count(std::string(one.counts), ':')));
    }
}

TEST_CASE("runs are counted for rows that were not narrowed before") {
    const SampleIndex sample(articles());
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    Analyzer analyzer;
    const std::vector<WordMatch> words{
        {Query::Form::stemmed, "talk", analyzer},
        {Query::Form::stemmed, "talks", analyzer}};
    const NodePtr node =
        run_node(segment, words, {term(segment, Place::text, "talk")});
    Bits none;
    none.set(8);
    node->narrow({0, rows}, none);
    CHECK_FALSE(none.any());
    CHECK(counts_of(*node, rows) == "1:1");
    CHECK(rows_of(*node, rows) == Rows{1});
}

}  // namespace ibid
