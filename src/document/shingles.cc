#include "document/shingles.h"

#include <bit>

#include "text/eight_bytes.h"

namespace ibid {

namespace {

constexpr std::uint64_t first_hash = 0x9E3779B97F4A7C15u;

std::uint64_t mix(std::uint64_t hash, std::uint64_t bytes) {
    hash = (hash ^ bytes) * 0xD6E8FEB86659FD93u;
    return hash ^ hash >> 32;
}

// Eight bytes in small letters, and how many of them go on with a word.
struct Piece {
    std::uint64_t bytes;
    std::size_t size;
};

Piece piece_at(std::string_view text, std::size_t at) {
    char rest[eight] = {};
    const char* from = text.data() + at;
    if (at + eight > text.size()) {
        text.copy(rest, eight, at);
        from = rest;
    }
    const std::uint64_t bytes = load_eight(from);
    const std::uint64_t letters = ascii_letters(bytes);
    const std::uint64_t others =
        top_bits & ~(letters | ascii_digits(bytes) | bytes);
    return {bytes | letters >> 2, first_marked(others)};
}

}  // namespace

void append_word_hashes(std::string_view text, WordHashes& hashes) {
    std::uint64_t hash = first_hash;
    bool inside = false;
    const auto end_word = [&](std::uint64_t last) {
        hashes.push_back(mix(hash, last));
        hash = first_hash;
        inside = false;
    };
    for (std::size_t at = 0; at < text.size();) {
        const Piece piece = piece_at(text, at);
        if (piece.size == eight) {
            hash = mix(hash, piece.bytes);
            inside = true;
            at += eight;
            continue;
        }
        const std::uint64_t kept = (std::uint64_t{1} << (8 * piece.size)) - 1;
        if (inside || piece.size > 0) end_word(piece.bytes & kept);
        at += piece.size + 1;
    }
    if (inside) end_word(0);
}

ShingleIndex::ShingleIndex(std::size_t shingles)
    : slots_(std::bit_ceil(2 * shingles + 1)) {
    entries_.reserve(shingles);
}

void ShingleIndex::add(std::span<const std::uint64_t> words,
                       std::uint32_t text) {
    for (std::size_t at = 0; at + shingle_words <= words.size(); ++at) {
        const std::uint64_t key = shingle(words, at);
        Slot& slot = slots_[slot_of(key)];
        if (slot.entry == 0) {
            entries_.emplace_back();
            slot = {key, static_cast<std::uint32_t>(entries_.size())};
        }
        Sharers& sharers = entries_[slot.entry - 1];
        if (sharers.count < most_sharers) sharers.texts[sharers.count++] = text;
    }
}

}  // namespace ibid
