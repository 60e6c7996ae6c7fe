// Strings -> numbers 0, 1, 2 ... in order of first appearance, and back.
//
//   Numbering words;
//   words.number("veto");   // {0, true}
//   words.number("veto");   // {0, false}
//   words[0];               // "veto"
//
// An open-addressing table: most of indexing is looking up words, and a node
// for each would cost more than all else.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace ibid {

class Numbering {
public:
    Numbering() = default;
    // A copy's strings would lie in the original.
    Numbering(const Numbering&) = delete;
    Numbering& operator=(const Numbering&) = delete;
    Numbering(Numbering&&) noexcept = default;
    Numbering& operator=(Numbering&&) noexcept = default;

    struct Number {
        std::uint32_t id = 0;
        bool is_new = false;
    };
    Number number(std::string_view string);

    // The numbers of all strings of another Numbering, by their numbers there;
    // calls is_new(number, string) for each that is. In a large table most of
    // the time of a look-up is waiting for memory, here for several at once.
    template <class IsNew>
    void number_all(const Numbering& other, std::vector<std::uint32_t>& ids,
                    IsNew is_new);

    std::uint32_t size() const {
        return static_cast<std::uint32_t>(strings_.size());
    }
    // Valid as long as the Numbering is, and when it is moved.
    std::string_view operator[](std::uint32_t id) const { return strings_[id]; }
    const std::vector<std::string_view>& strings() const { return strings_; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t id_plus_one = 0;  // 0: empty
    };
    Number number(std::string_view string, std::uint64_t hash);
    void fetch(const Numbering& other, std::uint32_t first, std::uint32_t end);
    void grow();
    std::string_view keep(std::string_view string);

    std::vector<Slot> slots_;
    std::vector<std::string_view> strings_;
    std::vector<std::uint64_t> hashes_;  // of strings_
    // What the strings lie in; of the last its size, and what is left of it.
    std::vector<std::unique_ptr<char[]>> chunks_;
    std::size_t chunk_size_ = 0;
    std::size_t left_ = 0;
};

template <class IsNew>
void Numbering::number_all(const Numbering& other,
                           std::vector<std::uint32_t>& ids, IsNew is_new) {
    constexpr std::uint32_t at_once = 16;
    ids.clear();
    for (std::uint32_t first = 0; first < other.size(); first += at_once) {
        const std::uint32_t end = std::min(other.size(), first + at_once);
        fetch(other, first, end);
        for (std::uint32_t i = first; i < end; ++i) {
            const Number found = number(other.strings_[i], other.hashes_[i]);
            if (found.is_new) is_new(found.id, other.strings_[i]);
            ids.push_back(found.id);
        }
    }
}

}  // namespace ibid
