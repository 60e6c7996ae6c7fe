// Yes or no for each row, 64 rows in a number: the first in its lowest bit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ibid {

class RowBits {
public:
    static constexpr std::uint32_t each = 64;  // rows in a word

    static constexpr std::size_t words_for(std::size_t rows) {
        return (rows + each - 1) / each;
    }

    void add(bool bit) {
        if (size_ % each == 0) words_.push_back(0);
        words_.back() |= std::uint64_t{bit} << (size_++ % each);
    }
    const std::vector<std::uint64_t>& words() const { return words_; }

private:
    std::size_t size_ = 0;
    std::vector<std::uint64_t> words_;
};

inline bool row_bit(std::span<const std::uint64_t> words, std::size_t row) {
    return (words[row / RowBits::each] >> (row % RowBits::each) & 1u) != 0;
}

}  // namespace ibid
