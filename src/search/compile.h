// Query (resolved) x Segment -> a node that finds the passages that match, and
// the leaves that score them.
//
// A word is found in the passage's text, in the headings above it or in its
// article's title; all that count towards the score. What only headings or the
// title have is no match: see Compiled::keep_in_text.
#pragma once

#include <cstdint>
#include <vector>

#include "search/node.h"
#include "search/query.h"
#include "search/shard.h"
#include "search/word_match.h"

namespace ibid {

// A word or phrase that counts towards the score.
struct Leaf {
    const Query* query = nullptr;
    NodePtr text;
    NodePtr heading;  // may be nullptr, as the next
    NodePtr title;
    // In how many passages of this segment each of its words is: those of
    // removed articles too, until these are merged away.
    std::vector<std::uint32_t> passages_with;
    // Of an actor whom the query's words name: the other names (named_node.h).
    bool is_other_name = false;
    double share = 1;  // of the words' worth
    // The words: leaves from this one to this leaf.
    std::size_t first_word = 0;
};

struct Compiled {
    NodePtr root;
    // In the order of the query, the same for each segment.
    std::vector<Leaf> leaves;
    // Whether root matches by words of headings and titles alone.
    bool has_context = false;
    // What needs no word of the query (search/wordless.h); may be nullptr.
    NodePtr wordless;

    // Takes the rows away that have no word of the query in their text and
    // that do not match without any.
    void keep_in_text(const Window& window, Bits& rows);
};

// `context_suffices`: words in headings and titles suffice. The shard, the
// query and the analyzer must outlive the result.
Compiled compile(const Query& query, const Shard& shard, std::uint32_t segment,
                 bool context_suffices, Analyzer& analyzer);

}  // namespace ibid
