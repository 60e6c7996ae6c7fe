// The parts that a segment's file is made of: its header, typed sections, and
// tables of strings.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "text/hash.h"

namespace ibid {

inline constexpr char segment_magic[8] = {'i', 'b', 'i', 'd',
                                          's', 'e', 'g', '1'};

enum SegmentSection {
    row_section,
    sequence_begin_section,
    sequence_section,
    word_begin_section,
    word_section,
    word_count_section,
    word_stem_section,
    by_text_section,
    stem_begin_section,
    stem_section,
    value_begin_section,
    value_section,
    set_begin_section,
    set_value_section,
    section_count,
};

struct SegmentHeader {
    char magic[8];
    std::uint64_t file_size;
    std::uint64_t check;  // see segment_check
    std::uint32_t first;  // document id of the first row
    std::uint32_t rows;
    std::array<std::uint64_t, section_count> offset;
    std::array<std::uint64_t, section_count> size;  // in bytes
};

// A number that changes with any byte of the segment but its `check`.
inline std::uint64_t segment_check(std::string_view segment) {
    SegmentHeader header;
    std::memcpy(&header, segment.data(), sizeof header);
    header.check = hash64(segment.substr(sizeof header));
    return hash64({reinterpret_cast<const char*>(&header), sizeof header});
}

// An array inside the file. Element i must be below size().
template <class T>
class Section {
public:
    Section() = default;
    explicit Section(std::string_view bytes)
        : begin_(reinterpret_cast<const T*>(bytes.data())),
          size_(bytes.size() / sizeof(T)) {}
    Section(const T* begin, std::size_t size) : begin_(begin), size_(size) {}

    std::size_t size() const { return size_; }
    const T& operator[](std::size_t i) const { return begin_[i]; }
    const T* begin() const { return begin_; }
    const T* end() const { return begin_ + size_; }
    Section part(std::size_t from, std::size_t to) const {
        return {begin_ + from, to - from};
    }

private:
    const T* begin_ = nullptr;
    std::size_t size_ = 0;
};

// Strings side by side, with where each begins.
class StringTable {
public:
    StringTable() = default;
    StringTable(std::string_view begins, std::string_view text)
        : begin_(begins), text_(text) {}

    std::size_t size() const {
        return begin_.size() == 0 ? 0 : begin_.size() - 1;
    }
    std::string_view operator[](std::size_t i) const {
        return text_.substr(begin_[i], begin_[i + 1] - begin_[i]);
    }

private:
    Section<std::uint32_t> begin_;
    std::string_view text_;
};

}  // namespace ibid
