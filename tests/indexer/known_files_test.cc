#include "indexer/known_files.h"

#include <doctest/doctest.h>

#include <random>
#include <set>

#include "temp_dir.h"

namespace ibid {

namespace {

FileState state_of(const std::string& name, const IdList& articles) {
    FileState state;
    state.name = name;
    state.content = "print of " + name;
    state.articles = articles;
    return state;
}

IdList list_of(const std::set<std::string>& ids) {
    IdList list;
    for (const std::string& id : ids) list.push_back(id);
    return list;
}

// So many that they need several notes.
FileState large_state(const std::string& name, std::size_t articles) {
    FileState state = state_of(name, {});
    for (std::size_t i = 0; i < articles; ++i)
        state.articles.push_back(name + " has article " + std::to_string(i));
    return state;
}

}  // namespace

TEST_CASE("what is known of files comes back with the index") {
    TempDir dir;
    {
        Writer writer(dir / "index");
        KnownFiles known(writer);
        CHECK(known.all().empty());
        known.save(writer, state_of("a.jsonl", {"1", "2"}));
        known.save(writer, state_of("b.md", {"b.md"}));
        writer.commit();
    }
    const Writer writer(dir / "index");
    const KnownFiles known(writer);
    CHECK(known.all().size() == 2);
    REQUIRE(known.find("a.jsonl"));
    CHECK(known.find("a.jsonl")->articles.size() == 2);
    CHECK(known.find("a.jsonl")->content == "print of a.jsonl");
    CHECK_FALSE(known.find("c.md"));
    REQUIRE(known.owner("2"));
    CHECK(*known.owner("2") == "a.jsonl");
    CHECK_FALSE(known.owner("3"));
    CHECK_FALSE(known.is_alone("a.jsonl"));
}

TEST_CASE("a file that is being read is only written down") {
    TempDir dir;
    Writer writer(dir / "index");
    KnownFiles known(writer);
    KnownFiles::note(writer, state_of("a.jsonl", {"1"}));
    CHECK_FALSE(known.find("a.jsonl"));
    CHECK(known.is_alone("a.jsonl"));
    CHECK(KnownFiles(writer).find("a.jsonl"));
    known.save(writer, state_of("a.jsonl", {"1", "2"}));
    CHECK(known.is_alone("a.jsonl"));
    CHECK_FALSE(known.is_alone("b.md"));
}

TEST_CASE("a file with very many articles is kept in several notes") {
    TempDir dir;
    Writer writer(dir / "index");
    KnownFiles known(writer);
    const auto notes = [&] { return writer.note_keys("file:").size(); };
    for (const char* name : {"a", "b", "c"})
        known.save(writer, large_state(name, 30'000));
    CHECK(notes() == 12);
    const KnownFiles again(writer);
    CHECK(again.all().size() == 3);
    for (const char* name : {"a", "b", "c"}) {
        REQUIRE(again.find(name));
        CHECK(again.find(name)->articles == known.find(name)->articles);
    }
    // Notes that are no longer needed go.
    known.save(writer, large_state("b", 10));
    CHECK(notes() == 9);
    known.forget(writer, "a");
    CHECK(notes() == 5);
    CHECK(KnownFiles(writer).find("b")->articles.size() == 10);
    CHECK(KnownFiles(writer).find("c")->articles.size() == 30'000);
    writer.commit();
    CHECK(KnownFiles(dir / "index").all().size() == 2);
}

TEST_CASE("what was not committed is not known") {
    TempDir dir;
    {
        Writer writer(dir / "index");
        KnownFiles known(writer);
        known.save(writer, state_of("a.md", {"a.md"}));
    }
    CHECK(KnownFiles(Writer(dir / "index")).all().empty());
}

TEST_CASE("a file's name may be of any length") {
    TempDir dir;
    Writer writer(dir / "index");
    KnownFiles known(writer);
    const std::string long_name(4000, 'n');
    known.save(writer, state_of(long_name + "1", {}));
    known.save(writer, state_of(long_name + "2", {}));
    writer.commit();
    CHECK(KnownFiles(writer).all().size() == 2);
}

TEST_CASE("owners follow what files hold") {
    TempDir dir;
    Writer writer(dir / "index");
    KnownFiles known(writer);
    known.save(writer, state_of("a", {"1", "2"}));
    known.save(writer, state_of("a", {"2", "3"}));  // no longer 1
    CHECK_FALSE(known.owner("1"));
    CHECK(*known.owner("3") == "a");
    known.save(writer, state_of("b", {"1"}));
    CHECK(*known.owner("1") == "b");
    known.forget(writer, "a");
    CHECK_FALSE(known.owner("2"));
    CHECK(*known.owner("1") == "b");
    known.forget(writer, "nobody");
    CHECK(known.all().size() == 1);
}

TEST_CASE("owners are those that a fresh look at the states gives") {
    std::mt19937 random(3);
    TempDir dir;
    Writer writer(dir / "index");
    KnownFiles known(writer);
    std::map<std::string, std::set<std::string>> held;  // by file
    for (int step = 0; step < 300; ++step) {
        const std::string name = "file " + std::to_string(random() % 5);
        held.erase(name);
        if (random() % 4 == 0) {
            known.forget(writer, name);
        } else {
            // Articles that no other file holds, as FileUpdate sees to.
            for (auto n = random() % 6; n > 0; --n) {
                const std::string id = std::to_string(random() % 12);
                const std::string* owner = known.owner(id);
                if (!owner || *owner == name) held[name].insert(id);
            }
            known.save(writer, state_of(name, list_of(held[name])));
        }
        for (int n = 0; n < 12; ++n) {
            const std::string id = std::to_string(n);
            const std::string* owner = known.owner(id);
            for (const auto& [file, ids] : held)
                CHECK(ids.contains(id) == (owner && *owner == file));
        }
    }
}

}  // namespace ibid
