// A text -> a few numbers, one of which its near copies nearly always have too.
//
//   copy_keys(words, sentences, keys);   // -> {0x32C1F0, 0x1B77E3, 0x5A2001}
//
// Three words in a row, others than "the" and "of", are hashed; the smallest
// hash of a sentence is its key. So a sentence that is quoted brings its key
// along, wherever it then stands, and one that was changed here or there mostly
// keeps it. A text has three keys at least, the smallest of all its hashes,
// unless it is too short for that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ibid {

// Keys have so many bits. Where two texts have one in common by chance, their
// words tell.
inline constexpr unsigned copy_key_bits = 23;

// What a word, as indexes have it (text/index_words.h), is among copies: its
// hash, in which the lowest bit says that it is light, too short or too common
// to tell texts apart. Never 0.
std::uint64_t copy_word(std::string_view word);

// `sentences` are the numbers of the words that begin them, ascending, the
// first sentence's 0 left out. Each key comes once; there are none of a text of
// fewer than least_words_of_copy words, and at least one of any other.
void copy_keys(std::span<const std::uint64_t> words,
               std::span<const std::uint32_t> sentences,
               std::vector<std::uint32_t>& keys);

// Whether a sentence ends between two words, of what stands there.
bool ends_sentence(std::string_view between);

}  // namespace ibid
