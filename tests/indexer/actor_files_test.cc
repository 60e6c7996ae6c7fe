// ibid-index --actors, as its users see it.
#include <doctest/doctest.h>

#include <ibid/index.h>
#include <ibid/writer.h>

#include "indexer/indexed_folder.h"

namespace ibid {

using test::contains;
using test::Ended;

namespace {

constexpr const char* forum =
    "[[actor]]\nid = \"FORUM\"\nkind = \"organisation\"\n"
    "name = \"the two envoys\"\n";

std::size_t found(const test::IndexedFolder& folder, const char* query) {
    SearchOptions options;
    options.limit = 0;
    return Index(folder.index()).search(query, options).count.passages;
}

}  // namespace

TEST_CASE("an actor file, from its first use to its last") {
    const test::IndexedFolder folder;
    test::write_articles(folder.path());
    const auto file = folder.above() / "my.toml";
    write_file(file, forum);
    const Ended first = folder.run({"--actors", "my.toml", "articles"});
    CHECK(first.status == 0);
    CHECK_FALSE(contains(first.out, "tagged"));  // nothing was before
    CHECK(found(folder, "actor:FORUM") == 1);

    // Nothing is to be done, and the file need not be named again.
    CHECK_FALSE(contains(folder.run({"articles"}).out, "tagged"));

    // Changed, it is read again; the articles are not.
    write_file(file,
               "drop_names = [\"Geneva\"]\n[[actor]]\nid = \"CHE\"\n"
               "aliases = [\"the wire\"]\n");
    const Ended rehearsed = folder.run({"-n", "articles"});
    CHECK(contains(rehearsed.out, "would tag the passages"));
    CHECK(found(folder, "actor:FORUM") == 1);
    const Ended changed = folder.run({"articles"});
    CHECK(contains(changed.out, "my.toml: 1 passage of 1 article changed\n"));
    CHECK(contains(changed.out, " 0 new, 0 changed, 0 removed; 0 failed\n"));
    CHECK(found(folder, "actor:FORUM") == 0);

    // Wrong, it is told of by line, and everything stays.
    write_file(file, "drop_names = [\"Geneva\"]\nnonsense = []\n");
    const Ended wrong = folder.run({"articles"});
    CHECK(wrong.status == 2);
    CHECK(contains(wrong.err, "my.toml, line 2: an actor file holds no"));
    CHECK(found(folder, "actor:CHE") == 0);

    // Gone, it counts as it was.
    std::filesystem::remove(file);
    const Ended gone = folder.run({"articles"});
    CHECK(gone.status == 0);
    CHECK(contains(gone.err, "my.toml is gone; the index goes by it"));
    CHECK(Writer(folder.index()).actor_files().size() == 1);

    // A rebuild keeps it, and --no-actors drops it.
    folder.run({"--rebuild", "articles"});
    CHECK(Writer(folder.index()).actor_files().size() == 1);
    CHECK(folder.run({"--no-actors", "articles"}).status == 0);
    CHECK(Writer(folder.index()).actor_files().empty());
}

TEST_CASE("several files, among them a dictionary") {
    const test::IndexedFolder folder;
    test::write_articles(folder.path());
    write_file(folder.above() / "a.toml", forum);
    write_file(folder.path() / "b.txt.dic", "STRAIT_ [IRNREB]\n");
    const Ended ended =
        folder.run({"--actors", "a.toml", "--actors=articles/b.txt.dic", "-d",
                    "articles/.ibid", "articles"});
    CHECK(ended.status == 0);
    CHECK(contains(ended.out, "indexed 5 articles"));  // it is none of them
    CHECK(found(folder, "actor:FORUM") == 1);
    CHECK(found(folder, "actor:strait") == 1);
    // Below the folder of the index, its name is kept as one below it.
    const auto files = Writer(folder.index()).actor_files();
    REQUIRE(files.size() == 2);
    CHECK(files[1].name == "b.txt.dic");
}

TEST_CASE("an actor file that cannot be used stops the run before it begins") {
    const struct {
        const char* text;
        const char* error;
    } cases[] = {
        {"[[actor]]\n", "my.toml, line 1: this actor has no id"},
        {"[[actor]]\nid = \"X\"\nkind = \"x\"", "my.toml, line 3: \"x\" is no"},
        {"x = [", "my.toml, line 1: this is not valid TOML"},
        {"[[merge]]\nfrom = \"NOBODY\"\ninto = \"CHN\"",
         "my.toml, line 1: no actor has the id \"NOBODY\""},
        {"\xff\xfe", "my.toml, line 1: "},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        const test::IndexedFolder folder;
        test::write_articles(folder.path());
        write_file(folder.above() / "my.toml", c.text);
        const Ended ended = folder.run({"--actors", "my.toml", "articles"});
        CHECK(ended.status == 2);
        CHECK(contains(ended.err, c.error));
        CHECK_FALSE(std::filesystem::exists(folder.index() / "xapian"));
    }
    const test::IndexedFolder folder;
    test::write_articles(folder.path());
    const Ended none = folder.run({"--actors", "none.toml", "articles"});
    CHECK(none.status == 2);
    CHECK(contains(none.err, "the actor file none.toml cannot be read"));
}

TEST_CASE("a dump goes by the actor files that are named") {
    const test::IndexedFolder folder;
    test::write_articles(folder.path());
    write_file(folder.above() / "my.toml", forum);
    CHECK(contains(
        folder
            .run({"--dump=entries", "--actors", "my.toml", "articles/one.txt"})
            .out,
        "actor:FORUM"));
}

}  // namespace ibid
