#include "search/packed_word.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "store/packing.h"

namespace ibid {

TEST_CASE("a word is found where it begins, and nowhere else") {
    std::mt19937 random(7);
    // Each is the end of another one, or has its bytes.
    const std::vector<std::uint32_t> ids{0,   1,     2,     127,    128,
                                         129, 256,   300,   16383,  16384,
                                         129, 32896, 49279, 2097152};
    for (int round = 0; round < 300; ++round) {
        std::string bytes;
        std::vector<std::pair<std::size_t, std::uint32_t>> begins;
        for (auto left = random() % 40; left > 0; --left) {
            begins.emplace_back(bytes.size(), ids[random() % ids.size()]);
            append_varint(bytes, begins.back().second);
        }
        for (const std::uint32_t id : ids) {
            std::vector<std::size_t> expected;
            for (const auto& [at, one] : begins)
                if (one == id) expected.push_back(at);
            std::vector<std::size_t> found;
            std::size_t most = 100;
            const auto find = [&](std::size_t at) {
                found.push_back(at);
                return found.size() < most;
            };
            PackedWord(id).each(bytes, find);
            CHECK(found == expected);
            if (expected.size() < 2) continue;
            most = expected.size() - 1;
            found.clear();
            PackedWord(id).each(bytes, find);
            CHECK(found.size() == most);
        }
    }
}

}  // namespace ibid
