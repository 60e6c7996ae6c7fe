#include "document/near_copy.h"

#include <algorithm>

#include "document/shingles.h"
#include "text/count_ones.h"

namespace ibid {

namespace {

// Two texts are the same when they share this part of all their shingles, or
// the shorter one lies in the other as far as this. One word in ten that was
// changed takes a quarter of the shingles.
constexpr double same_share = 0.45;
constexpr double contained_share = 0.8;

// Either way as many of the shorter text's shingles are in both, and hence of
// its bits, give or take those on which several shingles fall.
constexpr double bits_share = 0.6;

std::size_t shared(const ShingleSet& one, const ShingleSet& other) {
    std::size_t count = 0;
    auto at = other.begin();
    for (const std::uint64_t shingle : one) {
        while (at != other.end() && *at < shingle) ++at;
        if (at == other.end()) break;
        count += *at == shingle;
    }
    return count;
}

}  // namespace

void make_shingle_set(std::span<const std::uint64_t> words, ShingleSet& set) {
    set.clear();
    if (words.size() < least_words_of_copy) return;
    for (std::size_t i = 0; i + shingle_words <= words.size(); ++i)
        set.push_back(shingle(words, i));
    std::ranges::sort(set);
    set.erase(std::unique(set.begin(), set.end()), set.end());
}

bool is_near_copy(const ShingleSet& one, const ShingleSet& other) {
    if (one.empty() || other.empty()) return false;
    const std::size_t in_both = shared(one, other);
    const auto both = static_cast<double>(in_both);
    const auto all = static_cast<double>(one.size() + other.size() - in_both);
    const auto least = static_cast<double>(std::min(one.size(), other.size()));
    return both >= same_share * all || both >= contained_share * least;
}

ShingleSketch::ShingleSketch(std::span<const std::uint64_t> words) {
    for (std::size_t i = 0; i + shingle_words <= words.size(); ++i) {
        const std::uint64_t hash = shingle(words, i);
        bits_[hash >> 62] |= std::uint64_t{1} << (hash >> 56 & 63);
    }
    for (const std::uint64_t bits : bits_) count_ += count_ones(bits);
}

bool ShingleSketch::may_be_copy(const ShingleSketch& other) const {
    std::uint32_t both = 0;
    for (std::size_t i = 0; i < bits_.size(); ++i)
        both += count_ones(bits_[i] & other.bits_[i]);
    return both >= bits_share * std::min(count_, other.count_);
}

}  // namespace ibid
