// What the best hits have in common -> words that the query could have had.
//
//   law of the sea     maritime, continental, shelf ...
//
// The words are those that tell the best hits from all other text (the
// Kullback-Leibler weight of Carpineto et al., An Information-Theoretic
// Approach to Automatic Query Expansion, 2001), if two hits have them at
// least. They add to scores and change nothing in what matches.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "search/match.h"
#include "search/query.h"
#include "search/shard.h"
#include "text/analyzer.h"

namespace ibid {

// How many of the best are looked at.
inline constexpr std::size_t feedback_hits = 10;

// The stretches of text that are looked at: passages or whole articles.
struct FeedbackText {
    std::uint32_t shard = 0;
    std::uint32_t segment = 0;
    std::uint32_t first_row = 0;
    std::uint32_t end_row = 0;
    double score = 0;
};

struct CommonWord {
    std::string word;  // in the form that is the most frequent
    double weight = 0;
};

// The best first, their weights adding up to 1.
std::vector<CommonWord> common_words(std::span<const FeedbackText> texts,
                                     const Shards& shards);

// The query with these words, which may be missing.
Query add_words(const Query& query, const std::vector<CommonWord>& words);

}  // namespace ibid
