// Arrays and strings inside a mapped file, whose bytes are checked as they are
// first looked at.
//
//   Section<std::uint32_t> lengths(bytes, check);
//   lengths[7];                     // the page it lies in is intact
//   lengths.range(0, 4096);         // so are all pages of these
//
// Reading a damaged page throws DamagedSegment: a flipped bit must not become
// a wrong count, and hashing a whole file before the first query would cost
// more than the query.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "store/page_check.h"

namespace ibid {

// An array inside the file. Element i must be below size().
template <class T>
class Section {
public:
    Section() = default;
    Section(std::string_view bytes, const PageCheck& check)
        : begin_(reinterpret_cast<const T*>(bytes.data())),
          size_(bytes.size() / sizeof(T)),
          check_(&check) {}

    std::size_t size() const { return size_; }
    const T& operator[](std::size_t i) const {
        check_->ensure(begin_ + i, sizeof(T));
        return begin_[i];
    }
    // Elements [from, to).
    std::span<const T> range(std::size_t from, std::size_t to) const {
        check_->ensure(begin_ + from, (to - from) * sizeof(T));
        return {begin_ + from, to - from};
    }

    // Says that element i will be read soon.
    void fetch(std::size_t i) const { __builtin_prefetch(begin_ + i); }

private:
    const T* begin_ = nullptr;
    std::size_t size_ = 0;
    const PageCheck* check_ = nullptr;
};

// Strings side by side, with where each begins.
class StringTable {
public:
    StringTable() = default;
    StringTable(std::string_view begins, std::string_view text,
                const PageCheck& check)
        : begin_(begins, check), text_(text, check) {}

    std::size_t size() const {
        return begin_.size() == 0 ? 0 : begin_.size() - 1;
    }
    std::string_view operator[](std::size_t i) const {
        const auto ends = begin_.range(i, i + 2);
        const auto text = text_.range(ends[0], ends[1]);
        return {text.data(), text.size()};
    }

private:
    Section<std::uint32_t> begin_;
    Section<char> text_;
};

// Where in a sorted StringTable to look for a string: the first bytes of every
// so-many-th, close together.
class Fences {
public:
    static constexpr std::size_t each = 32;  // strings
    // The string's first eight bytes; smaller for what sorts first.
    static std::uint64_t of(std::string_view string) {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < sizeof number; ++i)
            number = number << 8 |
                     (i < string.size() ? static_cast<unsigned char>(string[i])
                                        : 0u);
        return number;
    }

    Fences() = default;
    explicit Fences(const Section<std::uint64_t>& fences) : fences_(fences) {}

    // Strings [from, to) of the table, among which the string would be.
    std::pair<std::size_t, std::size_t> around(std::string_view string,
                                               std::size_t size) const {
        const auto fences = fences_.range(0, fences_.size());
        const auto [first, end] =
            std::equal_range(fences.begin(), fences.end(), of(string));
        const auto from = static_cast<std::size_t>(first - fences.begin());
        const auto to = static_cast<std::size_t>(end - fences.begin());
        return {from == 0 ? 0 : (from - 1) * each, std::min(to * each, size)};
    }

private:
    Section<std::uint64_t> fences_;
};

}  // namespace ibid
