// Nodes that look for words: in the rows of their postings, in the titles of
// articles, and side by side in the words of a passage.
#pragma once

#include <cstdint>
#include <vector>

#include "search/node.h"
#include "search/word_match.h"
#include "store/segment.h"

namespace ibid {

// The rows that a term of Place::text or Place::heading has.
NodePtr term_node(const Segment& segment, std::uint32_t term);

// The rows of the articles that a term of Place::title has.
NodePtr title_node(const Segment& segment, std::uint32_t term);

// A word in each of the languages of an index, or in several spellings, as one:
// what it is worth is reckoned of all its rows together. nullptr when there are
// none.
NodePtr in_any_language(std::vector<NodePtr> parts);

// The rows that have one of these words, whatever else their stems stand for.
NodePtr forms_node(const Segment& segment,
                   const std::vector<std::uint32_t>& word_ids);

// The rows in whose text the words stand side by side. `places` find the rows
// that have each of them.
NodePtr run_node(const Segment& segment, std::vector<WordMatch> words,
                 std::vector<NodePtr> places);

}  // namespace ibid
