#include "store/passage_id.h"

#include <doctest/doctest.h>

#include <random>

namespace ibid {

TEST_CASE("ids are numbers and come back") {
    CHECK(id_number("000000000000") == 0);
    CHECK(id_number("000000000010") == 32);
    CHECK(id_number("zzzzzzzzzzzz") == (std::uint64_t{1} << 60) - 1);
    std::mt19937_64 random(1);
    for (int round = 0; round < 1000; ++round) {
        const std::uint64_t number = random() >> 4;
        CHECK(id_text(number).size() == passage_id_length);
        CHECK(id_number(id_text(number)) == number);
    }
}

TEST_CASE("ids sort as their numbers do") {
    std::mt19937_64 random(2);
    for (int round = 0; round < 1000; ++round) {
        const std::uint64_t a = random() >> 4, b = random() >> 4;
        CHECK((a < b) == (id_text(a) < id_text(b)));
    }
}

TEST_CASE("what is no id has no number") {
    for (const char* id :
         {"", "0", "00000000000", "0000000000000", "00000000000i",
          "00000000000l", "00000000000o", "00000000000u", "00000000000-",
          "00000000000 ", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"})
        CHECK_FALSE(id_number(id));
    CHECK(id_number("00000000000Z") == id_number("00000000000z"));
}

TEST_CASE("the ids that begin so lie side by side") {
    const auto all = ids_with_prefix("");
    REQUIRE(all);
    CHECK(all->from == 0);
    CHECK(all->to == (std::uint64_t{1} << 60) - 1);
    std::mt19937_64 random(3);
    for (int round = 0; round < 1000; ++round) {
        const std::string id = id_text(random() >> 4);
        const std::string prefix = id.substr(0, random() % 13);
        const auto range = ids_with_prefix(prefix);
        REQUIRE(range);
        const std::uint64_t other = random() >> 4;
        CHECK(id_text(other).starts_with(prefix) ==
              (other >= range->from && other <= range->to));
        CHECK(*id_number(id) >= range->from);
        CHECK(*id_number(id) <= range->to);
    }
    CHECK_FALSE(ids_with_prefix("0000000000000"));
    CHECK_FALSE(ids_with_prefix("u"));
}

TEST_CASE("a mark is how an id begins") {
    std::mt19937_64 random(4);
    for (int round = 0; round < 1000; ++round) {
        const std::uint64_t a = random() >> 4, b = random() >> 4;
        CHECK(id_text(a).starts_with(mark_text(id_mark(a))));
        if (a < b) CHECK(id_mark(a) <= id_mark(b));
    }
    CHECK(mark_text(id_mark(*id_number("0123456789ab"))) == "012345");
}

}  // namespace ibid
