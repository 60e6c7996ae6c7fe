#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "search/all_windows.h"
#include "search/form_counter.h"
#include "search/many_passages.h"
#include "search/word_nodes.h"

namespace ibid {

namespace {

using Ids = std::vector<std::uint32_t>;

Ids random_ids(std::mt19937& random, const Segment& segment) {
    Ids ids;
    const auto out_of = 1 + random() % 6;
    for (std::uint32_t id = 0; id < segment.words(); ++id)
        if (random() % out_of == 0) ids.push_back(id);
    return ids;
}

std::uint32_t below(std::mt19937& random, std::uint32_t end) {
    return static_cast<std::uint32_t>(random() % end);
}

std::uint32_t times(const Segment& segment, std::uint32_t row, const Ids& ids) {
    std::uint32_t found = 0;
    segment.each_word(row, [&](std::uint32_t id) {
        found += std::ranges::count(ids, id) > 0 ? 1 : 0;
    });
    return found;
}

std::string times_by_row(const Segment& segment, const Ids& ids) {
    std::string all;
    for (std::uint32_t row = 0; row < segment.rows(); ++row)
        if (const std::uint32_t found = times(segment, row, ids))
            all += (all.empty() ? "" : " ") + std::to_string(row) + ':' +
                   std::to_string(found);
    return all;
}

}  // namespace

TEST_CASE("forms are counted in all windows, narrowed before or not") {
    std::mt19937 random(3);
    const SampleIndex sample(many_passages(random));
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    REQUIRE(segment.rows() > Bits::size);
    for (int round = 0; round < 40; ++round) {
        const Ids ids = random_ids(random, segment);
        const std::string expected = times_by_row(segment, ids);
        const std::uint32_t size = random() % 2 ? Bits::size : 640;
        const NodePtr node = forms_node(segment, ids);
        CHECK(counts_of(*node, segment.rows(), size) == expected);
        const NodePtr narrowed = forms_node(segment, ids);
        CHECK(rows_of(*narrowed, segment.rows(), size).size() ==
              static_cast<std::size_t>(std::ranges::count(expected, ':')));
        CHECK(counts_of(*narrowed, segment.rows(), size) == expected);
    }
}

TEST_CASE("rows are counted as they were asked for, a few at a time") {
    std::mt19937 random(4);
    const SampleIndex sample(many_passages(random));
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    const Window window{64, 64 + 1000};
    for (int round = 0; round < 40; ++round) {
        const Ids ids = random_ids(random, segment);
        const NodePtr node = forms_node(segment, ids);
        for (int asked = 0; asked < 4; ++asked) {
            Bits rows;
            for (int i = 0; i < 20; ++i) rows.set(below(random, window.size()));
            Bits left = rows;
            if (random() % 2) node->narrow(window, left);
            OccurrenceList found;
            node->count(window, rows, found);
            std::size_t with = 0;
            rows.each([&](std::uint32_t row) {
                if (times(segment, window.first + row, ids) > 0) ++with;
            });
            CHECK(found.size() == with);
            for (const Occurrence& one : found)
                CHECK(one.times == times(segment, window.first + one.row, ids));
        }
    }
}

TEST_CASE("words are told from others of their stems") {
    std::mt19937 random(6);
    std::string many = "Vetoes";
    // Stems of more forms than are looked for one by one.
    for (int i = 0; i < 100; ++i) many += " v" + std::to_string(i);
    std::vector<Document> articles = many_passages(random);
    articles.push_back(sample_article("d", "", {many + '.'}));
    const SampleIndex sample(articles);
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    for (int round = 0; round < 60; ++round) {
        const Ids ids = random_ids(random, segment);
        if (ids.empty()) continue;
        const FormCounter forms(segment, ids);
        for (std::uint32_t row = below(random, 50); row < segment.rows();
             row += 1 + below(random, 50)) {
            std::uint32_t of_stems = 0;
            segment.each_word(row, [&](std::uint32_t word) {
                of_stems += std::ranges::any_of(ids, [&](std::uint32_t id) {
                    return segment.term_of_word(id) ==
                           segment.term_of_word(word);
                });
            });
            if (of_stems > 0)
                CHECK(forms.count(row, of_stems) == times(segment, row, ids));
        }
    }
}

}  // namespace ibid
