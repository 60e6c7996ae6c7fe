// Rows one by one, while memory brings what the next ones need: passages lie
// far apart, and waiting for each would take longer than reading it.
#pragma once

#include <cstdint>

#include "search/bits.h"

namespace ibid {

// Calls each(row), and fetch(row) some rows earlier.
template <class Fetch, class Each>
void each_fetched(const Bits& rows, Fetch fetch, Each each) {
    constexpr int ahead = 6;
    std::uint32_t coming = rows.next(0);
    const auto fetch_one = [&] {
        if (coming == Bits::size) return;
        fetch(coming);
        coming = rows.next(coming + 1);
    };
    for (int i = 0; i < ahead; ++i) fetch_one();
    rows.each([&](std::uint32_t row) {
        fetch_one();
        each(row);
    });
}

}  // namespace ibid
