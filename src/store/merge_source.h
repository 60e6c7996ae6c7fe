// A segment that is being merged, and the new numbers of what is in it.
//
//   NewNumbers rows(100, 3, is_alive);   // the second of three was removed
//   rows[2]                              // 101
#pragma once

#include <cstdint>
#include <vector>

#include "store/columns.h"

namespace ibid {

// Rows, or articles, by their old number. Where all stay that is a sum, which
// takes no memory.
class NewNumbers {
public:
    static constexpr std::uint32_t gone = 0xFFFFFFFFu;

    // All of them, numbered from `first` on.
    NewNumbers(std::uint32_t first, std::uint32_t size)
        : first_(first), size_(size), end_(first + size) {}
    // Those of which is_alive(old number) is true.
    template <class IsAlive>
    NewNumbers(std::uint32_t first, std::uint32_t size, IsAlive is_alive)
        : first_(first), size_(size), end_(first) {
        numbers_.reserve(size);
        for (std::uint32_t i = 0; i < size; ++i)
            numbers_.push_back(is_alive(i) ? end_++ : gone);
    }

    // The new number, or `gone`.
    std::uint32_t operator[](std::uint32_t old) const {
        return numbers_.empty() ? first_ + old : numbers_[old];
    }
    // The same for a number that was read.
    std::uint32_t at(std::uint32_t old) const {
        if (old >= size_) throw DamagedSegment();
        return (*this)[old];
    }
    std::uint32_t size() const { return size_; }  // before
    std::uint32_t end() const { return end_; }    // where the next may go on

private:
    std::uint32_t first_;
    std::uint32_t size_;
    std::uint32_t end_;
    std::vector<std::uint32_t> numbers_;  // none where all stay
};

struct MergeSource {
    static constexpr std::uint32_t gone = NewNumbers::gone;

    const Segment& segment() const { return open->segment; }
    bool is_whole() const { return open->removed.empty(); }

    const OpenSegment* open;
    NewNumbers articles;
    NewNumbers rows;
    // By old number: the new one, or `gone`.
    std::vector<std::uint32_t> terms{};
    // By word id: how often it occurs in the rows that stay, or `gone`.
    std::vector<std::uint32_t> word_counts{};
};

inline std::uint32_t rows_that_stay(const std::vector<MergeSource>& sources) {
    return sources.empty() ? 0 : sources.back().rows.end();
}

}  // namespace ibid
