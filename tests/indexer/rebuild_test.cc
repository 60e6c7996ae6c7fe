#include "indexer/rebuild.h"

#include <doctest/doctest.h>

#include <string>

#include <ibid/error.h>
#include <ibid/writer.h>

#include "indexer/exchange.h"
#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

void write_note(const fs::path& index, const char* value) {
    Writer writer(index);
    writer.set_note("age", value);
    writer.commit();
}

std::string note(const fs::path& index) {
    return Writer(index).note("age");
}

}  // namespace

TEST_CASE("a rebuilt index takes the old one's place at the end") {
    TempDir temp;
    const fs::path dir = temp / "index";
    write_note(dir, "old");
    {
        const Rebuild abandoned(dir);
        write_note(abandoned.aside(), "new");
        CHECK_THROWS_AS(note(dir), Error);  // nobody else may write meanwhile
    }
    CHECK(note(dir) == "old");
    {
        Rebuild rebuild(dir);
        write_note(rebuild.aside(), "new");
        rebuild.swap_in();
    }
    CHECK(note(dir) == "new");
    CHECK_FALSE(fs::exists(dir / "rebuild"));
}

TEST_CASE("a swap that fails half way is taken back") {
    for (const char* missing : {"xapian", "columns"}) {
        CAPTURE(missing);
        TempDir temp;
        const fs::path dir = temp / "index";
        write_note(dir, "old");
        {
            Rebuild rebuild(dir);
            write_note(rebuild.aside(), "new");
            fs::remove_all(rebuild.aside() / missing);
            CHECK_THROWS_AS(rebuild.swap_in(), Error);
        }
        CHECK(note(dir) == "old");
        CHECK(fs::exists(dir / "columns"));
    }
}

TEST_CASE("an index that a crash left out of its place is put back") {
    struct Case {
        const char* what;
        void (*crash)(const fs::path& dir, const fs::path& aside);
        const char* note;
    };
    const Case cases[] = {
        {"before", [](const fs::path&, const fs::path&) {}, "old"},
        {"the old database is away",
         [](const fs::path& dir, const fs::path& aside) {
             fs::rename(dir / "xapian", aside / "xapian.old");
         },
         "old"},
        {"the new database is in",
         [](const fs::path& dir, const fs::path& aside) {
             fs::rename(dir / "xapian", aside / "xapian.old");
             fs::rename(aside / "xapian", dir / "xapian");
         },
         "new"},
        {"the old columns are away",
         [](const fs::path& dir, const fs::path& aside) {
             exchange(aside / "xapian", dir / "xapian");
             fs::rename(dir / "columns", aside / "columns.old");
         },
         "new"},
    };
    for (const bool again : {false, true})  // by another rebuild
        for (const Case& c : cases) {
            CAPTURE(c.what);
            CAPTURE(again);
            TempDir temp;
            const fs::path dir = temp / "index";
            write_note(dir, "old");
            write_note(dir / "rebuild", "new");
            c.crash(dir, dir / "rebuild");
            if (again)
                Rebuild{dir};
            else
                restore_index(dir);
            CHECK(fs::exists(dir / "columns"));
            CHECK(note(dir) == c.note);
        }
}

TEST_CASE("where there is nothing to put back nothing is written") {
    TempDir temp;
    restore_index(temp / "none");
    CHECK_FALSE(fs::exists(temp / "none"));
    const Writer writer(temp / "index");
    restore_index(temp / "index");  // nor is the lock needed
}

TEST_CASE("two folders change places") {
    for (const auto& swap : {exchange, exchange_by_renames}) {
        TempDir temp;
        write_file(temp / "a/x", "1");
        write_file(temp / "b/x", "2");
        swap(temp / "a", temp / "b");
        CHECK(read_file(temp / "a/x") == "2");
        CHECK(read_file(temp / "b/x") == "1");
        CHECK_FALSE(fs::exists(away_from(temp / "a")));

        CHECK_THROWS_AS(swap(temp / "none", temp / "b"), fs::filesystem_error);
        CHECK(read_file(temp / "b/x") == "1");
        CHECK_FALSE(fs::exists(away_from(temp / "none")));
    }
}

TEST_CASE("what has no counterpart takes the place") {
    TempDir temp;
    write_file(temp / "a/x", "1");
    exchange(temp / "a", temp / "b");
    CHECK(read_file(temp / "b/x") == "1");
    CHECK_FALSE(fs::exists(temp / "a"));
}

}  // namespace ibid
