// What is looked for in all segments: the keys of rows that are touched.
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
