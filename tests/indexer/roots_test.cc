#include "indexer/roots.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

// A note as it reads with | for each NUL.
std::string shown(std::string note) {
    std::replace(note.begin(), note.end(), '\0', '|');
    return note;
}

}  // namespace

TEST_CASE("roots are kept relative to the folder of the index") {
    TempDir temp;
    const fs::path base = fs::canonical(temp.path());
    fs::create_directories(base / "a" / "deep");
    fs::create_directories(base / "ab");
    write_file(base / "file.md", "x");

    struct Case {
        std::vector<std::string> added;  // below base
        std::string note;
    };
    const Case cases[] = {
        {{"."}, ".|"},           {{"./"}, ".|"},
        {{"a"}, "a|"},           {{"a/"}, "a|"},
        {{"a", "a"}, "a|"},      {{"a/../a"}, "a|"},
        {{"a", "a/deep"}, "a|"},  // below another
        {{"a/deep", "a"}, "a|"},  // above another
        {{"a", "ab"}, "a|ab|"},   // only begins like it
        {{"a", "."}, ".|"},      {{"file.md", "a"}, "file.md|a|"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.note);
        Roots roots(base / ".ibid");
        for (const std::string& source : c.added) roots.add(base / source);
        CHECK(shown(roots.to_note()) == c.note);

        Roots back(base / ".ibid");
        back.add_note(roots.to_note());
        CHECK(back.paths() == roots.paths());
    }
}

TEST_CASE("a root outside the folder of the index is kept whole") {
    TempDir temp;
    const fs::path base = fs::canonical(temp.path());
    fs::create_directories(base / "articles");
    Roots roots(base / "indexes" / "one");
    roots.add(base / "articles");
    CHECK(shown(roots.to_note()) == (base / "articles").string() + "|");
    CHECK(roots.hold((base / "articles/x.md").string()));
    CHECK_FALSE(roots.hold("x.md"));
}

TEST_CASE("standard input is nobody's root") {
    Roots roots("/x/.ibid");
    roots.add("-");
    CHECK(roots.paths().empty());
    roots.add("/x");
    CHECK_FALSE(roots.hold("-"));
}

TEST_CASE("roots hold what lies in them, less the exceptions") {
    struct Case {
        std::string root, exception, file;
        bool held;
    };
    const Case cases[] = {
        {"/x", "", "one.md", true},
        {"/x", "", "deep/er/one.md", true},
        {"/x/a", "", "a/one.md", true},
        {"/x/a", "", "ab/one.md", false},
        {"/x/a", "", "one.md", false},
        {"/x/a.md", "", "a.md", true},
        {"/", "", "one.md", true},
        {"/", "", "/y/one.md", true},
        {"/y", "", "/y/one.md", true},
        {"/y", "", "one.md", false},
        {"/x", "locked", "locked/one.md", false},
        {"/x", "locked", "locked.md", true},
        {"/x", "/y/locked", "locked/one.md", true},
        {"/y", "/y/locked", "/y/locked/one.md", false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.root);
        CAPTURE(c.exception);
        CAPTURE(c.file);
        Roots roots("/x/.ibid");
        roots.add(c.root);
        if (!c.exception.empty()) roots.except(c.exception);
        CHECK(roots.hold(c.file) == c.held);
    }
}

TEST_CASE("a folder with odd bytes in its name is found again") {
    TempDir temp;
    const fs::path base = fs::canonical(temp.path());
    fs::create_directories(base / "new\nline");
    Roots roots(base / ".ibid");
    roots.add(base / "new\nline");
    CHECK(roots.hold("new%0Aline/one.md"));  // as the walk names it
    Roots back(base / ".ibid");
    back.add_note(roots.to_note());
    CHECK(back.paths() == std::vector<fs::path>{base / "new\nline"});
}

}  // namespace ibid
