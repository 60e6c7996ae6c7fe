#include "indexer/place.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>

#include <ibid/error.h>
#include <ibid/writer.h>

#include "store/database.h"
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

Document article() {
    Document document;
    document.article.id = "a";
    document.blocks.emplace_back();
    document.blocks.back().text = "The ferry sails at noon.";
    return document;
}

void put_article(const fs::path& dir) {
    Writer writer(dir);
    writer.put(article());
    writer.commit();
}

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
        // A folder stands for the index that it holds, as for ibid.
        {"bare", nullptr, "../indexed", {}, "../indexed/.ibid"},
        {"bare", nullptr, "../indexed/", {"."}, "../indexed/.ibid"},
        {"bare", "../indexed", "", {}, "../indexed/.ibid"},
        {"bare", ":../indexed/.ibid:", "", {}, "../indexed/.ibid"},
        // A list is no trouble to who does not ask for it.
        {"bare", "y:z", "x", {}, "x"},
        {"bare", "y:z", "", {"."}, "./.ibid"},
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

TEST_CASE("a list of indexes is not one to write") {
    TempDir temp;
    for (const char* list : {"a:b", ":a::b", "a:a"}) {
        CAPTURE(list);
        const Inside inside(temp.path(), list);
        CHECK_THROWS_WITH_AS(
            find_index({}),
            "IBID_INDEX names several indexes, and ibid-index writes one",
            Error);
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
        {"a database in ruins",
         [](const fs::path& dir) { write_file(dir / "xapian/x", "x"); }, true},
        {"no folder for one",
         [](const fs::path& dir) { write_file(dir / "xapian", "x"); }, true},
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

TEST_CASE("what is no place for an index is refused and stays") {
    TempDir temp;
    write_file(temp / "file", "x");
    write_file(temp / "folder/x.txt", "x");
    for (const char* name : {"file", "folder"}) {
        CHECK_THROWS_AS(FreshIndex(temp / name), Error);
        CHECK(fs::exists(temp / name));
    }
    CHECK(fs::exists(temp / "folder/x.txt"));
}

TEST_CASE("files that go by the names of an index stay") {
    TempDir temp;
    try {
        write_file(temp / "columns/x", "x");
        const FreshIndex fresh(temp.path());
    } catch (const Error&) {
        // To refuse the folder is as good.
    }
    CHECK(fs::exists(temp / "columns/x"));
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

TEST_CASE("an index with an article stays") {
    TempDir temp;
    {
        const FreshIndex fresh(temp / "index");
        put_article(temp / "index");
    }
    CHECK(Writer(temp / "index").size().articles == 1);
}

// Two first runs at once: the second finds nothing, then the first makes its
// index, and the second gives up.
TEST_CASE("what another run makes meanwhile is not removed") {
    TempDir temp;
    const fs::path dir = temp / "index";
    SUBCASE("and is still writing") {
        std::optional<FreshIndex> fresh(dir);
        Writer other(dir);
        other.put(article());
        CHECK_THROWS_AS(Writer{dir}, Error);
        fresh.reset();
        CHECK(fs::exists(lock_file(dir)));
        CHECK_THROWS_AS(Writer{dir}, Error);
        other.commit();
    }
    SUBCASE("and has written") {
        const FreshIndex fresh(dir);
        put_article(dir);
    }
    CHECK(Writer(dir).size().articles == 1);
}

TEST_CASE("an index that is being written is not looked into") {
    TempDir temp;
    const Writer other(temp / "index");
    CHECK_THROWS_AS(FreshIndex(temp / "index"), Error);
    CHECK(holds_index(temp / "index"));
}

}  // namespace ibid
