#include "store/actor_table.h"

#include <doctest/doctest.h>

#include "store/database.h"
#include "temp_dir.h"

namespace ibid {

namespace {

Lexicon two_actors() {
    Lexicon lexicon;
    LexiconEntry korea;
    korea.id = "PRK";
    korea.name = "North Korea";
    korea.kind = "country";
    for (const char* name : {"North Korea", "DPRK", "Pyongyang"})
        korea.names.push_back({name, false, false});
    LexiconEntry kim;
    kim.id = "kim-jong-un";
    kim.name = "Kim Jong-un";
    kim.kind = "person";
    for (const char* name : {"Kim Jong-un", "Pyongyang"})
        kim.names.push_back({name, false, false});
    lexicon.entries = {korea, kim};
    return lexicon;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("an actor is found by each of its names") {
    const TempDir dir;
    make_index_dir(dir / "index");
    auto database = open_writable(dir / "index");
    write_actors(database, two_actors());
    const struct {
        const char* name;
        Ids ids;
    } cases[] = {
        {"PRK", {"PRK"}},
        {"prk", {"PRK"}},
        {"north korea", {"PRK"}},
        {"North-Korea", {"PRK"}},
        {"Pyongyang", {"PRK", "kim-jong-un"}},  // a name of two
        {"Kim Jong Un", {"kim-jong-un"}},
        {"Korea", {}},  // part of a name is not the name
        {"", {}},
    };
    for (const auto& [name, ids] : cases) {
        CAPTURE(name);
        CHECK(find_actors(database, name) == ids);
    }
    REQUIRE(read_actor(database, "PRK"));
    CHECK(read_actor(database, "PRK")->name == "North Korea");
    CHECK(read_actor(database, "PRK")->aliases == Ids{"DPRK", "Pyongyang"});
    CHECK_FALSE(read_actor(database, "XXX"));
    CHECK(all_actors(database).size() == 2);
}

TEST_CASE("writing other actors forgets the old ones") {
    const TempDir dir;
    make_index_dir(dir / "index");
    auto database = open_writable(dir / "index");
    write_actors(database, two_actors());
    Lexicon one = two_actors();
    one.entries.erase(one.entries.begin());
    write_actors(database, one);
    CHECK(all_actors(database).size() == 1);
    CHECK(find_actors(database, "DPRK").empty());
    CHECK(find_actors(database, "Pyongyang") == Ids{"kim-jong-un"});
}

}  // namespace ibid
