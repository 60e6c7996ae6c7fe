#include "store/same_texts.h"

#include <doctest/doctest.h>

#include "open_segments.h"
#include "store/copy_table.h"

namespace ibid {

namespace {

const std::string ships =
    "Nobody had counted the ships that lay in the harbour before the storm.";
const std::string wheat =
    "The price of wheat rose in every market of the coast that winter.";

CopyPairs found(const IndexRows& rows, std::uint32_t first_new,
                CopyPairs known) {
    std::vector<bool> touched(rows.size());
    for (std::uint32_t row = first_new; row < rows.size(); ++row)
        touched[row] = true;
    RowWords words(rows);
    return find_same_texts(words, touched, std::move(known));
}

}  // namespace

TEST_CASE("passages with the same words") {
    const struct {
        std::vector<std::string> passages;
        CopyPairs pairs;
    } cases[] = {
        {{ships, wheat}, {}},
        {{ships, wheat, ships}, {{0, 2}}},
        {{ships, ships, ships}, {{0, 1}, {0, 2}}},
        {{wheat, ships, wheat, ships}, {{0, 2}, {1, 3}}},
        {{ships, ships + " It rained."}, {}},
        // Signs and capitals are no words.
        {{"Nobody had counted them: not the ships, nor the boats!",
          "nobody had counted them - not the ships nor the boats."},
         {{0, 1}}},
        // The same keys and as many words.
        {{"the of and in " + ships, "in and of the " + ships}, {}},
        // Too short to be a copy.
        {{"All rights reserved.", "All rights reserved."}, {}},
    };
    for (const auto& one : cases) {
        CAPTURE(one.passages.back());
        OpenSegments segments;
        std::uint32_t docid = 0;
        for (const std::string& passage : one.passages)
            segments.add({article_of(++docid, {passage})});
        const IndexRows rows = segments.rows();
        CHECK(found(rows, 0, {}) == one.pairs);
        // The last one is new.
        const auto last = rows.size() - 1;
        CopyPairs known = one.pairs;
        std::erase_if(
            known, [&](const CopyPair& pair) { return pair.second == last; });
        CHECK(found(rows, last, known) == one.pairs);
        CHECK(found(rows, rows.size(), known) == known);
    }
}

TEST_CASE("the same words with other keys are another text") {
    // Where sentences end decides on keys.
    const std::string one =
        "He said nobody had counted all the ships there, "
        "and nobody knew the price of wheat that winter.";
    std::string other = one;
    other[one.find(',')] = '.';
    OpenSegments segments;
    std::uint32_t docid = 0;
    for (const std::string& text : {one, one, other, other, one, other})
        segments.add({article_of(++docid, {text})});
    const IndexRows rows = segments.rows();
    const CopyPairs pairs{{0, 1}, {0, 4}, {2, 3}, {2, 5}};
    for (std::uint32_t first_new = 0; first_new <= rows.size(); ++first_new) {
        CAPTURE(first_new);
        CopyPairs known = pairs;
        std::erase_if(known, [&](const CopyPair& pair) {
            return pair.second >= first_new;
        });
        CHECK(found(rows, first_new, known) ==
              (first_new < rows.size() ? pairs : known));
    }
    // Even where not all were known, what was known is not paired again.
    CHECK(found(rows, 5, {{1, 4}, {2, 3}}) ==
          CopyPairs{{1, 4}, {2, 3}, {2, 5}});
}

TEST_CASE("each text has one row that stands for it") {
    OpenSegments segments;
    segments.add({article_of(1, {ships, ships, ships, ships})});
    const IndexRows rows = segments.rows();
    const struct {
        const char* what;
        CopyPairs pairs;
        bool is_right;
    } cases[] = {
        {"none", {}, true},
        {"two texts", {{0, 1}, {2, 3}}, true},
        {"a later one stands", {{1, 0}, {1, 3}}, true},
        {"a chain", {{0, 1}, {1, 2}}, false},
        {"a chain backwards", {{0, 1}, {2, 0}}, false},
        {"two stand for one", {{0, 2}, {1, 2}}, false},
        {"twice", {{0, 1}, {0, 1}}, false},
        {"itself", {{0, 0}}, false},
        {"out of order", {{2, 3}, {0, 1}}, false},
    };
    for (const auto& [what, pairs, is_right] : cases) {
        CAPTURE(what);
        const Copies copies{pairs, {}};
        std::string bytes;
        SegmentOutput out(bytes);
        if (is_right)
            CHECK_NOTHROW(write_copy_table(out, rows, copies));
        else
            CHECK_THROWS_AS(write_copy_table(out, rows, copies),
                            DamagedSegment);
    }
}

TEST_CASE("the first that is not removed stands for a text") {
    OpenSegments segments;
    segments.add({article_of(1, {ships}), article_of(2, {ships})});
    segments.add({article_of(3, {ships})});
    mark_removed(segments[0], 0);
    const IndexRows rows = segments.rows();
    CHECK(found(rows, 0, {}) == CopyPairs{{1, 2}});
}

TEST_CASE("a text ranks by its length and the least id of its passages") {
    OpenSegments segments;
    segments.add({article_of(7, {ships, ships + " It rained."})});
    segments.add({article_of(3, {wheat, ships}), article_of(5, {wheat})});
    const IndexRows rows = segments.rows();
    const CopyPairs same{{0, 3}};
    const SameTexts texts(rows, same);
    CHECK(texts.repeats(3));
    CHECK_FALSE(texts.repeats(0));
    CHECK_FALSE(texts.repeats(4));
    CHECK(texts.rank(0) ==
          SameTexts::Rank(texts.rank(0).first, rows.id_mark(3)));
    CHECK(texts.rank(1) < texts.rank(0));
    CHECK(texts.rank(4).second == rows.id_mark(4));
}

}  // namespace ibid
