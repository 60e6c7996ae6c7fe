#include "search/passages_by_id.h"

#include <doctest/doctest.h>

#include <set>

#include "search/random_index.h"

namespace ibid {

TEST_CASE("passages are found by their ids and by how these begin") {
    Random random(87);
    const TempDir dir;
    write_random_index(random, dir / "i", "a");
    Shards shards;
    shards.emplace_back(dir / "i");
    HitLoader loader(shards);
    const auto ids_of = [&](std::string_view prefix) {
        std::multiset<std::string> ids;
        for (const auto& [id, hit] :
             passages_by_id(*ids_with_prefix(prefix), shards, loader)) {
            CHECK(loader.load(id).passage.id == hit.passage.id);
            ids.insert(hit.passage.id);
        }
        return ids;
    };
    const std::multiset<std::string> all = ids_of("");
    REQUIRE(all.size() > 20);
    for (const std::string& id : all)
        // Of five bits each: some within a mark, and some beyond.
        for (const std::size_t size : {1u, 6u, 7u, 11u, 12u}) {
            std::string prefix = id.substr(0, size);
            std::multiset<std::string> expected;
            for (const std::string& one : all)
                if (one.starts_with(prefix)) expected.insert(one);
            CHECK(ids_of(prefix) == expected);
            // An id that differs behind its mark.
            prefix.back() = prefix.back() == 'z' ? 'y' : 'z';
            if (size == 12) CHECK(ids_of(prefix).empty());
        }
}

}  // namespace ibid
