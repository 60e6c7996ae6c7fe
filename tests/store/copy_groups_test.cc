#include "store/copy_groups.h"

#include <doctest/doctest.h>

#include "open_segments.h"
#include "store/database.h"
#include "temp_dir.h"

namespace ibid {

namespace {

// Rows of so many words, one an article, in segments of two.
OpenSegments rows_of(const std::vector<std::size_t>& words) {
    OpenSegments segments;
    std::uint32_t docid = 0;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        std::vector<RandomArticle> articles;
        for (std::size_t j = i; j < std::min(words.size(), i + 2); ++j) {
            std::string text;
            for (std::size_t word = 0; word < words[j]; ++word) text += "ab ";
            articles.push_back(article_of(++docid, {text}));
        }
        segments.add(articles);
    }
    return segments;
}

// "0 0 - 1": the group of each row.
std::string said(const CopyGroups& groups, const IndexRows& rows) {
    std::string text;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const auto [segment, row] = rows.place(i);
        const std::uint32_t group = groups.group_of(segment, row);
        text += i == 0 ? "" : " ";
        text += group == CopyGroups::none ? "-" : std::to_string(group);
    }
    return text;
}

}  // namespace

TEST_CASE("pairs become groups around their longest texts") {
    const struct {
        std::vector<std::size_t> words;
        CopyPairs pairs;
        const char* groups;
    } rows[] = {
        {{9, 9, 9}, {}, "- - -"},
        {{9, 9, 9}, {{0, 2}}, "0 - 0"},
        {{9, 9, 9, 9}, {{0, 3}, {1, 2}}, "0 1 1 0"},
        {{9, 9, 9}, {{0, 1}, {0, 2}, {1, 2}}, "0 0 0"},
        // A quotation that stands in two texts which are no copies of each
        // other goes with the longer one.
        {{30, 9, 40}, {{0, 1}, {1, 2}}, "- 0 0"},
        // Of the same length, the smaller id.
        {{30, 9, 30}, {{0, 1}, {1, 2}}, "0 0 -"},
        // A chain is cut where a text is no copy of the longest.
        {{50, 40, 30, 20}, {{0, 1}, {1, 2}, {2, 3}}, "0 0 1 1"},
        // Two quotations of one text.
        {{9, 50, 12}, {{0, 1}, {1, 2}}, "0 0 0"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.groups);
        const OpenSegments segments = rows_of(row.words);
        const IndexRows all = segments.rows();
        CHECK(said(group_copies(all, row.pairs), all) == row.groups);
    }
}

TEST_CASE("groups and pairs are kept in the database") {
    const TempDir dir;
    const OpenSegments segments = rows_of({9, 9, 9, 9, 9});
    const IndexRows rows = segments.rows();
    make_index_dir(dir / "i");
    Xapian::WritableDatabase database = open_writable(dir / "i");
    CHECK_THROWS_AS(read_copy_groups(database, rows), DamagedSegment);
    const CopyPairs pairs{{0, 3}, {0, 4}, {1, 2}};
    write_copies(database, rows, pairs);
    CHECK(read_copy_pairs(database, rows) == pairs);
    CHECK(read_copy_groups(database, rows) == group_copies(rows, pairs));

    // Of other segments.
    const OpenSegments fewer = rows_of({9, 9, 9});
    CHECK_THROWS_AS(read_copy_groups(database, fewer.rows()), DamagedSegment);
    CHECK_THROWS_AS(read_copy_pairs(database, fewer.rows()), DamagedSegment);
    // Damaged, wherever it is.
    for (const char* key : {"copies", "copy-pairs"}) {
        const std::string whole = database.get_metadata(key);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            std::string bytes = whole;
            bytes[i] = static_cast<char>(bytes[i] ^ 4);
            database.set_metadata(key, bytes);
            CHECK_THROWS_AS((read_copy_groups(database, rows),
                             read_copy_pairs(database, rows)),
                            DamagedSegment);
        }
        database.set_metadata(key, whole);
    }
    // A new index has neither.
    const TempDir other;
    make_index_dir(other / "i");
    const Xapian::WritableDatabase fresh = open_writable(other / "i");
    CHECK(read_copy_groups(fresh, IndexRows({})).count == 0);
    CHECK(read_copy_pairs(fresh, IndexRows({})).empty());
}

}  // namespace ibid
