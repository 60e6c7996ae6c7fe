// How often something occurs, row by row of a window.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ibid {

// A row is named by its distance from the window's first.
struct Occurrence {
    std::uint32_t row = 0;
    std::uint32_t times = 0;
    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

// Filled anew window after window, so that its room is kept.
class OccurrenceList {
public:
    void clear() { size_ = 0; }
    void push_back(const Occurrence& one) {
        *room_for(1) = one;
        ++size_;
    }

    // Where up to `count` more may be written; those before `end` are then
    // added by add_until(end).
    Occurrence* room_for(std::size_t count) {
        if (size_ + count > room_.size())
            room_.resize(std::max(2 * room_.size(), size_ + count));
        return room_.data() + size_;
    }
    void add_until(const Occurrence* end) {
        size_ = static_cast<std::size_t>(end - room_.data());
    }

    // Puts those from number `from` on in order, and those of one row together.
    void join_rows(std::size_t from) {
        Occurrence* const first = room_.data() + from;
        Occurrence* const end = room_.data() + size_;
        if (first == end) return;
        std::sort(first, end, [](const Occurrence& a, const Occurrence& b) {
            return a.row < b.row;
        });
        Occurrence* last = first;
        for (const Occurrence* one = first + 1; one != end; ++one)
            if (one->row == last->row)
                last->times += one->times;
            else
                *++last = *one;
        add_until(last + 1);
    }

    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    const Occurrence* begin() const { return room_.data(); }
    const Occurrence* end() const { return room_.data() + size_; }
    const Occurrence& operator[](std::size_t i) const { return room_[i]; }

private:
    std::size_t size_ = 0;
    std::vector<Occurrence> room_;
};

}  // namespace ibid
