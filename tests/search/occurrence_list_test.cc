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

TEST_CASE("rows that came in parts are joined, but for those before") {
    OccurrenceList list;
    for (const Occurrence one : {Occurrence{9, 1}, {4, 1}, {7, 2}, {4, 3}})
        list.push_back(one);
    list.join_rows(1);
    CHECK(list.size() == 3);
    CHECK(list[0] == Occurrence{9, 1});
    CHECK(list[1] == Occurrence{4, 4});
    CHECK(list[2] == Occurrence{7, 2});
    list.join_rows(3);
    CHECK(list.size() == 3);
}

}  // namespace ibid
