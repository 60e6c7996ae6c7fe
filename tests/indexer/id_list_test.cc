#include "indexer/id_list.h"

#include <doctest/doctest.h>

#include <random>

namespace ibid {

TEST_CASE("ids come back in order, whatever their bytes") {
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> wanted;
        IdList ids;
        for (auto n = random() % (round < 5 ? 5'000 : 40); n > 0; --n) {
            // Some are empty, or have more in common than a byte can say.
            std::string id(random() % 20, '\0');
            for (char& c : id) c = static_cast<char>(random() % 256);
            if (random() % 3 > 0) id = "name#" + id;
            if (random() % 9 == 0) id.insert(0, 300, 'n');
            wanted.push_back(id);
            ids.push_back(id);
        }
        CHECK(ids.empty() == wanted.empty());
        REQUIRE(ids.size() == wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            REQUIRE(ids[i] == wanted[i]);
    }
}

TEST_CASE("lists are the same when their ids are") {
    CHECK(IdList{"a", "bc"} == IdList{"a", "bc"});
    CHECK_FALSE(IdList{"a", "bc"} == IdList{"ab", "c"});
    CHECK_FALSE(IdList{"a"} == IdList{"a", ""});
    CHECK(IdList{} == IdList());
}

}  // namespace ibid
