// Sets of numbers, by the number of the set, as they lie in a segment.
//
//   const SetTable sets{begins, values};
//   sets[3]                 // the numbers in the fourth, ascending
#pragma once

#include <cstdint>
#include <span>

namespace ibid {

struct SetTable {
    std::span<const std::uint32_t> begins;
    std::span<const std::uint32_t> values;
    std::span<const std::uint32_t> operator[](std::uint32_t set) const {
        return values.subspan(begins[set], begins[set + 1] - begins[set]);
    }
};

}  // namespace ibid
