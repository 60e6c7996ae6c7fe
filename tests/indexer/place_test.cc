#include "indexer/place.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include <ibid/error.h>
#include <ibid/writer.h>

#include "indexer/rebuild.h"
#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

// Runs a test inside a folder, with or without $IBID_INDEX.
class Inside {
public:
    Inside(const fs::path& folder, const char* index) {
        fs::current_path(folder);
        if (index) ::setenv("IBID_INDEX", index, 1);
    }
    ~Inside() {
        ::unsetenv("IBID_INDEX");
        fs::current_path(before_);
    }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

private:
    fs::path before_ = fs::current_path();
};

}  // namespace

TEST_CASE("the index is where the options, the folders or the place say") {
    TempDir temp;
    const fs::path base = fs::canonical(temp.path());
    fs::create_directories(base / "bare");
    fs::create_directories(base / "indexed/.ibid");
    fs::create_directories(base / "indexed/deep");
    write_file(base / "bare/file.txt", "x");

    struct Case {
        const char* folder;    // to stand in
        const char* variable;  // $IBID_INDEX
        const char* option;    // -d
        std::vector<fs::path> sources;
        fs::path index;
    };
    const fs::path bare = base / "bare";
    const fs::path nearest = base / "indexed/.ibid";
    const Case cases[] = {
        {"bare", nullptr, "", {}, ""},
        {"bare", nullptr, "x", {}, "x"},
        {"bare", nullptr, "x/", {}, "x"},
        {"bare", nullptr, "x", {"."}, "x"},
        {"bare", "y", "x", {}, "x"},
        {"bare", "y", "", {}, "y"},
        {"bare", "y/", "", {}, "y"},
        {"bare", "", "", {}, ""},
        {"bare", "y", "", {bare}, bare / ".ibid"},
        {"bare", "y", "", {"-"}, "y"},
        {"bare", nullptr, "", {"."}, "./.ibid"},
        {"bare", nullptr, "", {"-"}, ".ibid"},
        {"bare", nullptr, "", {"file.txt"}, ".ibid"},
        {"bare", nullptr, "", {"file.txt", bare}, bare / ".ibid"},
        {"indexed", nullptr, "", {}, nearest},
        {"indexed/deep", nullptr, "", {}, nearest},
        {"indexed/deep", nullptr, "", {"-"}, nearest},
        {"indexed/deep", nullptr, "", {"."}, "./.ibid"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.index);
        const Inside inside(base / c.folder, c.variable);
        Options options;
        options.index = c.option;
        options.sources = c.sources;
        CHECK(find_index(options) == c.index);
    }
}

TEST_CASE("only what a run has made is removed") {
    struct Case {
        const char* what;
        void (*arrange)(const fs::path& dir);
        bool kept;
    };
    const Case cases[] = {
        {"nothing", [](const fs::path&) {}, false},
        {"an index", [](const fs::path& dir) { Writer{dir}; }, true},
        {"a file", [](const fs::path& dir) { write_file(dir, "x"); }, true},
        {"other files",
         [](const fs::path& dir) { write_file(dir / "x.txt", "x"); }, true},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        TempDir temp;
        const fs::path dir = temp / "index";
        c.arrange(dir);
        {
            const FreshIndex fresh(dir);
            if (!c.kept) Writer{dir};
        }
        CHECK(fs::exists(dir) == c.kept);
    }
}

TEST_CASE("an empty folder is emptied again, and stays") {
    TempDir temp;
    {
        const FreshIndex fresh(temp.path());
        Writer{temp.path()};
        CHECK(holds_index(temp.path()));
    }
    CHECK(fs::is_empty(temp.path()));
}

TEST_CASE("an index that is kept stays") {
    TempDir temp;
    {
        FreshIndex fresh(temp / "index");
        Writer{temp / "index"};
        fresh.keep();
    }
    CHECK(holds_index(temp / "index"));
}

TEST_CASE("a rebuilt index takes the old one's place at the end") {
    TempDir temp;
    const fs::path dir = temp / "index";
    const auto note = [&dir] { return Writer(dir).note("age"); };
    const auto write_note = [](const fs::path& index, const char* value) {
        Writer writer(index);
        writer.set_note("age", value);
        writer.commit();
    };
    write_note(dir, "old");
    {
        const Rebuild abandoned(dir);
        write_note(abandoned.aside(), "new");
        CHECK_THROWS_AS(note(), Error);  // nobody else may write meanwhile
    }
    CHECK(note() == "old");
    {
        Rebuild rebuild(dir);
        write_note(rebuild.aside(), "new");
        rebuild.swap_in();
    }
    CHECK(note() == "new");
    CHECK_FALSE(fs::exists(dir / "rebuild"));
}

}  // namespace ibid
