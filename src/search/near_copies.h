// Passages -> which of them are nearly the same text: republished, quoted, or
// pulled out of their paragraph.
//
//   "Nobody had counted the ships ..."            itself
//   "Nobody had counted all the ships ..."        a copy of the first
//   a paragraph that shares one sentence with it  itself
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "search/match.h"
#include "search/shard.h"

namespace ibid {

// The hashes of three words in a row, sorted, each once. A text of fewer words
// than `least_words` has none: it is nobody's copy.
using ShingleSet = std::vector<std::uint64_t>;

inline constexpr std::size_t least_words = 8;

ShingleSet shingle_set(const std::vector<std::uint64_t>& word_hashes);

// For each text the first one, itself maybe, whose copy it is. Linear in the
// number of shingles, but for those that many texts share.
std::vector<std::size_t> originals(const std::vector<ShingleSet>& texts);

// So many of the best matches are compared.
inline constexpr std::size_t compared_for_copies = 200;

// Matches -> without those that are near copies of a better one, which knows
// the articles they lie in: Match::also_in.
std::vector<Match> collapse_copies(std::vector<Match> matches,
                                   const Shards& shards);

}  // namespace ibid
