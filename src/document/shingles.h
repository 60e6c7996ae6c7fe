// Texts -> which of them have three words in a row in common.
//
//   append_word_hashes("The inns stand empty", hashes);  // four words
//   index.add(hashes, 7);
//   append_word_hashes("So INNS STAND EMPTY until ...", other);
//   index.find(shingle(other, 1))                        // -> {7}
//
// Words are those of plain_words, whatever their case, and stand for
// themselves as numbers of 64 bits.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ibid {

using WordHashes = std::vector<std::uint64_t>;

void append_word_hashes(std::string_view text, WordHashes& hashes);

inline constexpr std::size_t shingle_words = 3;

// The word `at` and the two behind it as one number.
inline std::uint64_t shingle(std::span<const std::uint64_t> words,
                             std::size_t at) {
    const std::uint64_t sum = words[at] + words[at + 1] * 0x9E3779B97F4A7C15u +
                              words[at + 2] * 0xD6E8FEB86659FD93u;
    return sum ^ sum >> 32;
}

class ShingleIndex {
public:
    // Texts that share a shingle, beyond which it tells nothing: the first so
    // many are kept.
    static constexpr std::size_t most_sharers = 4;

    // Room for that many shingles, which is all there is.
    explicit ShingleIndex(std::size_t shingles);

    void add(std::span<const std::uint64_t> words, std::uint32_t text);

    // In the order in which they were added; one that repeats the shingle
    // comes as often.
    std::span<const std::uint32_t> find(std::uint64_t shingle) const {
        const Slot& slot = slots_[slot_of(shingle)];
        if (slot.entry == 0) return {};
        const Sharers& sharers = entries_[slot.entry - 1];
        return {sharers.texts.data(), sharers.count};
    }

private:
    struct Slot {
        std::uint64_t shingle = 0;
        std::uint32_t entry = 0;  // 0: empty, else one past it
    };
    struct Sharers {
        std::uint32_t count = 0;
        std::array<std::uint32_t, most_sharers> texts;
    };

    // Where the shingle is, or the empty slot where it belongs.
    std::size_t slot_of(std::uint64_t shingle) const {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = shingle & mask;
        while (slots_[at].entry != 0 && slots_[at].shingle != shingle)
            at = (at + 1) & mask;
        return at;
    }

    std::vector<Slot> slots_;
    std::vector<Sharers> entries_;
};

}  // namespace ibid
