// Bits: some of the rows of a window, by their distance from its first.
//
//   Bits rows;
//   rows.set(3);
//   rows.set(70, 80);
//   rows.each([](std::uint32_t i) {});  // 3, 70, 71, ... 79
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include "text/count_ones.h"

namespace ibid {

class Bits {
public:
    // Rows that fit in; also what next() gives when there are no more.
    static constexpr std::uint32_t size = 4096;

    Bits() : words_{} {}
    // Of bits that lie elsewhere, 64 in each; those missing are 0.
    explicit Bits(std::span<const std::uint64_t> words) {
        std::fill(std::ranges::copy(words, words_.begin()).out, words_.end(),
                  0);
    }

    bool test(std::uint32_t i) const {
        return (words_[i / 64] >> (i % 64) & 1u) != 0;
    }
    void set(std::uint32_t i) {
        words_[i / 64] |= std::uint64_t{1} << (i % 64);
    }
    void clear(std::uint32_t i) {
        words_[i / 64] &= ~(std::uint64_t{1} << (i % 64));
    }
    // All in [from, to).
    void set(std::uint32_t from, std::uint32_t to) {
        each_word(from, to, [&](std::uint32_t w, std::uint64_t mask) {
            words_[w] |= mask;
        });
    }
    void clear(std::uint32_t from, std::uint32_t to) {
        each_word(from, to, [&](std::uint32_t w, std::uint64_t mask) {
            words_[w] &= ~mask;
        });
    }

    bool any() const {
        std::uint64_t all = 0;
        for (const std::uint64_t word : words_) all |= word;
        return all != 0;
    }
    bool any(std::uint32_t from, std::uint32_t to) const {
        return from < to && next(from) < to;
    }
    std::uint32_t count() const {
        std::uint32_t sum = 0;
        for (const std::uint64_t word : words_)
            if (word != 0) sum += count_ones(word);
        return sum;
    }
    // Of 64 rows, from 64 * w on.
    std::uint64_t word(std::size_t w) const { return words_[w]; }
    // The first at or after `from`.
    std::uint32_t next(std::uint32_t from) const {
        if (from >= size) return size;
        std::uint32_t w = from / 64;
        std::uint64_t word = words_[w] & (~std::uint64_t{0} << (from % 64));
        while (word == 0)
            if (++w == words_.size())
                return size;
            else
                word = words_[w];
        return w * 64 + static_cast<std::uint32_t>(std::countr_zero(word));
    }

    template <class Each>
    void each(Each each) const {
        for (std::uint32_t w = 0; w < words_.size(); ++w)
            for (std::uint64_t word = words_[w]; word != 0; word &= word - 1)
                each(w * 64 +
                     static_cast<std::uint32_t>(std::countr_zero(word)));
    }

    Bits& operator|=(const Bits& other) {
        for (std::size_t w = 0; w < words_.size(); ++w)
            words_[w] |= other.words_[w];
        return *this;
    }
    Bits& operator&=(const Bits& other) {
        for (std::size_t w = 0; w < words_.size(); ++w)
            words_[w] &= other.words_[w];
        return *this;
    }
    // As above with bits that lie elsewhere, 64 in each; those missing are 0.
    Bits& operator&=(std::span<const std::uint64_t> words) {
        for (std::size_t w = 0; w < words_.size(); ++w)
            words_[w] &= w < words.size() ? words[w] : 0;
        return *this;
    }
    // Takes the other's away.
    Bits& operator-=(const Bits& other) {
        for (std::size_t w = 0; w < words_.size(); ++w)
            words_[w] &= ~other.words_[w];
        return *this;
    }
    friend bool operator==(const Bits&, const Bits&) = default;

private:
    // Calls each(word, the bits of it that lie in [from, to)).
    template <class Each>
    static void each_word(std::uint32_t from, std::uint32_t to, Each each) {
        while (from < to) {
            const std::uint32_t end = std::min(to, (from / 64 + 1) * 64);
            const std::uint64_t ones = ~std::uint64_t{0} >> (64 - (end - from));
            each(from / 64, ones << (from % 64));
            from = end;
        }
    }

    std::array<std::uint64_t, size / 64> words_;
};

}  // namespace ibid
