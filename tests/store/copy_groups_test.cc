#include "store/copy_groups.h"

#include <doctest/doctest.h>

#include "open_segments.h"

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
std::string said(const CopyGroups& groups) {
    std::string text;
    for (const std::uint32_t group : groups.of) {
        text += text.empty() ? "" : " ";
        text += group == CopyGroups::none ? "-" : std::to_string(group);
    }
    return text;
}

}  // namespace

TEST_CASE("pairs become groups around their longest texts") {
    const struct {
        std::vector<std::size_t> words;
        CopyPairs near;
        const char* groups;
        CopyPairs same = {};
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
        // The same texts are a group, and in that of the first of them.
        {{9, 9, 9}, {}, "0 - 0", {{0, 2}}},
        {{9, 20, 9, 9}, {{0, 1}}, "0 0 0 0", {{0, 2}, {0, 3}}},
        {{9, 9, 9, 9}, {}, "0 1 0 1", {{0, 2}, {1, 3}}},
        // Not only where the first of them is nearest.
        {{30, 9, 40, 9, 40}, {{0, 1}, {1, 2}}, "- 0 0 0 0", {{1, 3}, {2, 4}}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.groups);
        const OpenSegments segments = rows_of(row.words);
        const IndexRows all = segments.rows();
        CHECK(said(group_copies(all, {row.same, row.near})) == row.groups);
    }
}

}  // namespace ibid
