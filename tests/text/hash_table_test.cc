#include "text/hash_table.h"

#include <doctest/doctest.h>

#include <limits>
#include <random>
#include <unordered_map>

namespace ibid {

namespace {

constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();

}  // namespace

TEST_CASE("a hash has the value that it was given") {
    HashTable<int> table;
    CHECK_FALSE(table.find(7));
    table.remove(7);
    const auto added = table.add(7);
    CHECK(added.is_new);
    CHECK(added.value == 0);
    added.value = 70;
    CHECK_FALSE(table.add(7).is_new);
    REQUIRE(table.find(7));
    CHECK(*table.find(7) == 70);
    CHECK_FALSE(table.find(8));
    CHECK(table.size() == 1);
    table.remove(7);
    CHECK_FALSE(table.find(7));
    CHECK(table.add(7).value == 0);  // not the one that was removed
}

// Many have their place in the same slots, at the end and around it.
TEST_CASE("a table has what a map would have") {
    for (const std::uint64_t spread : {4ull, 300ull, 1ull << 60}) {
        CAPTURE(spread);
        std::mt19937_64 random(spread);
        HashTable<std::uint64_t> table(random() % 20);
        std::unordered_map<std::uint64_t, std::uint64_t> map;
        const auto some = [&] { return largest - random() % spread; };
        for (int round = 0; round < 5'000; ++round) {
            const std::uint64_t hash = some();
            REQUIRE(table.add(hash).is_new == !map.contains(hash));
            table.add(hash).value += round;
            map[hash] += round;
            if (random() % 3 > 0) continue;
            const std::uint64_t gone = random() % 2 == 0 ? hash : some();
            table.remove(gone);
            map.erase(gone);
        }
        REQUIRE(table.size() == map.size());
        std::uint64_t sum = 0;
        for (const auto& [hash, value] : map) {
            REQUIRE(table.find(hash));
            REQUIRE(*table.find(hash) == value);
            sum += value;
        }
        for (int round = 0; round < 1'000; ++round) {
            const std::uint64_t hash = some();
            REQUIRE((table.find(hash) != nullptr) == map.contains(hash));
        }
        table.each([&](std::uint64_t value) { sum -= value; });
        CHECK(sum == 0);
    }
}

TEST_CASE("a set knows what was added") {
    HashSet set;
    CHECK(set.add(0));
    CHECK_FALSE(set.add(0));
    CHECK(set.add(largest));
    CHECK_FALSE(set.add(largest));
}

}  // namespace ibid
