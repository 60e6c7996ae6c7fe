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

#include <cstdint>
#include <deque>
#include <string>
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
    void grow();
    std::string_view keep(std::string_view string);

    std::vector<Slot> slots_;
    std::vector<std::string_view> strings_;
    std::deque<std::string> chunks_;
};

}  // namespace ibid
