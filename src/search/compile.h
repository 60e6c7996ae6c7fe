// Query (resolved) x Shard -> a cursor over the passages that match, and the
// leaves that score them.
//
// A word is found in the passage's text, in the headings above it or in its
// article's title; all that count towards the score. What only headings or the
// title have is no match: see Compiled::in_text.
#pragma once

#include <cstdint>
#include <vector>

#include "search/cursor.h"
#include "search/query.h"
#include "search/shard.h"
#include "search/word_match.h"

namespace ibid {

// A word or phrase that counts towards the score. The cursors belong to the
// tree, or to `owned` when the tree's would not do.
struct Leaf {
    const Query* query = nullptr;
    Cursor* text = nullptr;
    Cursor* heading = nullptr;  // may be nullptr, as the next
    Cursor* title = nullptr;
    // In how many passages of this shard each of its words is.
    std::vector<std::uint32_t> passages_with;
    CursorPtr owned;
};

struct Compiled {
    CursorPtr root;
    // In the order of the query, the same for each shard.
    std::vector<Leaf> leaves;

    // What needs no word of the query (search/wordless.h); may be nullptr.
    CursorPtr wordless;

    // Whether a word of the query is in the text of the document, or it
    // matches without any. The document is one of root's, in ascending order.
    bool in_text(std::uint32_t document);
};

// The shard and the analyzer must outlive the result.
Compiled compile(const Query& query, const Shard& shard, Analyzer& analyzer);

}  // namespace ibid
