#include "search/occurrence_list.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("occurrences are kept in order, and none of those before clear()") {
    OccurrenceList list;
    CHECK(list.empty());
    for (std::uint32_t size : {1u, 100u, 7u}) {
        list.clear();
        for (std::uint32_t row = 0; row < size; ++row)
            list.push_back({row, row + 1});
        CHECK(list.size() == size);
        std::uint32_t row = 0;
        for (const Occurrence& one : list) {
            CHECK(one == Occurrence{row, row + 1});
            ++row;
        }
        CHECK(row == size);
    }
}

TEST_CASE("of what was written only that before the end is added") {
    OccurrenceList list;
    list.push_back({1, 1});
    Occurrence* out = list.room_for(3);
    *out++ = {2, 2};
    *out++ = {5, 1};
    *out = {9, 9};
    list.add_until(out);
    CHECK(list.size() == 3);
    CHECK(list[2] == Occurrence{5, 1});
    list.push_back({6, 1});
    CHECK(list[3] == Occurrence{6, 1});
}

}  // namespace ibid
