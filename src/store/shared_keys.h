// Rows that have a key in common, of which one at least is touched: those of
// keys that touched rows have (KeySet), sorted as keyed rows, run by run.
//
//   std::vector<std::uint64_t> found{keyed(7, 90), keyed(7, 12), keyed(3, 1)};
//   std::ranges::sort(found);
//   each_run(found, key_of, each)   // each(begin, end) of 7's rows: 12, 90
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace ibid {

// Whether any of the rows [from, to) is touched.
inline bool is_any(const std::vector<bool>& touched, std::uint32_t from,
                   std::uint32_t to) {
    const auto end = touched.begin() + to;
    return std::find(touched.begin() + from, end, true) != end;
}

// A key, and a row that has it.
inline std::uint64_t keyed(std::uint32_t key, std::uint32_t row) {
    return std::uint64_t{key} << 32 | row;
}
inline std::uint32_t key_of(std::uint64_t keyed) {
    return static_cast<std::uint32_t>(keyed >> 32);
}
inline std::uint32_t row_of(std::uint64_t keyed) {
    return static_cast<std::uint32_t>(keyed);
}

// Calls each(begin, end) for the runs of two and more elements that have the
// same key.
template <class Element, class Key, class Each>
void each_run(const std::vector<Element>& sorted, Key key, Each each) {
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = std::find_if(
            begin + 1, sorted.end(),
            [&](const Element& other) { return key(other) != key(*begin); });
        if (end - begin > 1) each(begin, end);
        begin = end;
    }
}

// Now and then it has one that was not added: few bits are looked up faster.
class KeySet {
public:
    KeySet() : bits_((mask + 1) / 64) {}
    void add(std::uint32_t key) { bits_[(key & mask) >> 6] |= bit(key); }
    bool has(std::uint32_t key) const {
        return (bits_[(key & mask) >> 6] & bit(key)) != 0;
    }

private:
    static constexpr std::uint32_t mask = (1u << 20) - 1;
    static std::uint64_t bit(std::uint32_t key) {
        return std::uint64_t{1} << (key & 63);
    }
    std::vector<std::uint64_t> bits_;
};

}  // namespace ibid
