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

TEST_CASE("how a name is used, and phrases that are none") {
    const TempDir dir;
    make_index_dir(dir / "index");
    auto database = open_writable(dir / "index");
    Lexicon lexicon = two_actors();
    lexicon.entries[0].names[2].inferred = true;  // Pyongyang
    lexicon.entries[0].names.push_back({"NK", false, true});
    lexicon.entries[0].not_names = {"North Korea Street"};
    lexicon.entries[1].acts_for = "PRK";
    write_actors(database, lexicon);
    const auto said = [&](const char* name) {
        const auto uses = uses_of_name(database, name);
        if (!uses) return std::string("unknown");
        std::string text;
        for (const NameUse& use : *uses)
            text += use.actor + (use.inferred ? " inferred" : "") +
                    (use.written.empty() ? "" : " as " + use.written) + '.';
        return text;
    };
    CHECK(said("north korea") == "PRK.");
    CHECK(said("Pyongyang") == "PRK inferred.kim-jong-un.");
    CHECK(said("nk") == "PRK as NK.");
    CHECK(said("PRK") == "");  // an id is no name
    CHECK(said("north korea street") == "");
    CHECK(find_actors(database, "north korea street").empty());
    CHECK(said("korea") == "unknown");
    REQUIRE(read_actor(database, "kim-jong-un"));
    CHECK(read_actor(database, "kim-jong-un")->acts_for == "PRK");
    CHECK(read_actor(database, "PRK")->acts_for == "");
    CHECK_FALSE(read_actor(database, "XXX"));
}

}  // namespace ibid
