// Two texts -> whether they are nearly the same: republished, quoted, or pulled
// out of their paragraph.
//
//   "Nobody had counted the ships ..."            itself
//   "Nobody had counted all the ships ..."        a near copy of the first
//   a paragraph that shares one sentence with it  none
//
// Texts are sequences of words that stand for themselves as hashes. Which texts
// are worth comparing, copy_keys.h says.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ibid {

// Shorter texts are nobody's copy, nor is anybody theirs.
inline constexpr std::size_t least_words_of_copy = 8;

// The hashes of three words in a row, sorted, each once; none of a text that is
// too short.
using ShingleSet = std::vector<std::uint64_t>;

void make_shingle_set(std::span<const std::uint64_t> words, ShingleSet& set);

bool is_near_copy(const ShingleSet& one, const ShingleSet& other);

// A text's shingles as a few bits, which tell most texts that are no near
// copies of each other in a few instructions.
class ShingleSketch {
public:
    ShingleSketch() = default;
    explicit ShingleSketch(std::span<const std::uint64_t> words);

    // False only where there are too few shingles in common.
    bool may_be_copy(const ShingleSketch& other) const;

private:
    std::array<std::uint64_t, 4> bits_{};
    std::uint32_t count_ = 0;  // that are set
};

}  // namespace ibid
