#include "indexer/plan.h"

#include <doctest/doctest.h>

#include "read/raw_bytes.h"
#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

// A folder with one source file, one.txt, as a run has left it.
struct Folder {
    TempDir dir;
    SourceFile file{dir / "one.txt", "one.txt", 5, 1000};
    Writer writer{dir / ".ibid"};
    KnownFiles known{writer};

    Folder() {
        write_file(file.path, "hello");
        FileState state;
        state.name = file.name;
        state.size = file.size;
        state.modified = file.modified;
        state.content = content_fingerprint(file.path);
        state.recipe = "r1";
        state.reach = "here";
        state.articles = {"one.txt"};
        known.save(writer, state);
    }

    void change(void (*edit)(FileState&)) {
        FileState state = *known.find("one.txt");
        edit(state);
        known.save(writer, state);
    }

    // "same one.txt, new two.txt"
    std::string plan(const std::vector<SourceFile>& found,
                     const Terms& terms = {"r1", "here"}) {
        Roots searched(dir / ".ibid");
        searched.add(dir.path());
        Sidecars sidecars;
        std::string text;
        for (const Task& task :
             make_plan(found, known, searched, sidecars, terms)) {
            if (!text.empty()) text += ", ";
            text += task.verdict == Verdict::touched
                        ? "touched"
                        : std::string(verdict_name(task.verdict));
            text += " " + task.file.name;
        }
        return text;
    }
};

}  // namespace

TEST_CASE("a file that is as it was is left alone") {
    Folder folder;
    CHECK(folder.plan({folder.file}) == "unchanged one.txt");
}

TEST_CASE("a file of the same size and time is not read") {
    Folder folder;
    fs::remove(folder.file.path);
    CHECK(folder.plan({folder.file}) == "unchanged one.txt");
}

TEST_CASE("another time alone is no change") {
    Folder folder;
    folder.file.modified = 2000;
    CHECK(folder.plan({folder.file}) == "touched one.txt");
}

TEST_CASE("other bytes are a change when size or time tell of it") {
    Folder folder;
    write_file(folder.file.path, "hallo");
    CHECK(folder.plan({folder.file}) == "unchanged one.txt");
    folder.file.modified = 2000;
    CHECK(folder.plan({folder.file}) == "changed one.txt");
    folder.file.modified = 1000;
    folder.file.size = 6;
    CHECK(folder.plan({folder.file}) == "changed one.txt");
}

TEST_CASE("a file of another size is not read to know that it differs") {
    Folder folder;
    fs::remove(folder.file.path);
    folder.file.size = 6;
    CHECK(folder.plan({folder.file}) == "changed one.txt");
}

TEST_CASE("a file that was given up is read again when it is touched") {
    Folder folder;
    folder.change([](FileState& state) { state.content = not_all_read; });
    CHECK(folder.plan({folder.file}) == "unchanged one.txt");
    folder.file.modified = 2000;
    CHECK(folder.plan({folder.file}) == "changed one.txt");
}

TEST_CASE("another recipe changes every file") {
    Folder folder;
    CHECK(folder.plan({folder.file}, {"r2", "here"}) == "changed one.txt");
}

TEST_CASE("what failed is tried again when it might be read now") {
    Folder folder;
    const Terms farther{"r1", "farther"};
    const Terms retry{"r1", "here", true};
    CHECK(folder.plan({folder.file}, farther) == "unchanged one.txt");
    CHECK(folder.plan({folder.file}, retry) == "unchanged one.txt");
    folder.change([](FileState& state) { state.failed = 1; });
    CHECK(folder.plan({folder.file}) == "unchanged one.txt");
    CHECK(folder.plan({folder.file}, farther) == "again one.txt");
    CHECK(folder.plan({folder.file}, retry) == "again one.txt");
}

TEST_CASE("a row of a table changes the file it tells of") {
    Folder folder;
    write_file(folder.dir / "metadata.csv", "file,title\nother.txt,A title\n");
    CHECK(folder.plan({folder.file}) == "unchanged one.txt");
    write_file(folder.dir / "metadata.csv", "file,title\none.txt,A title\n");
    CHECK(folder.plan({folder.file}) == "changed one.txt");
}

TEST_CASE("a file that was not finished is read again") {
    Folder folder;
    folder.change([](FileState& state) { state.content.clear(); });
    CHECK(folder.plan({folder.file}) == "again one.txt");
}

TEST_CASE("a file that was not there before is new") {
    Folder folder;
    CHECK(
        folder.plan({folder.file, {folder.dir / "two.txt", "two.txt", 1, 1}}) ==
        "unchanged one.txt, new two.txt");
}

TEST_CASE("files that are gone come first") {
    Folder folder;
    CHECK(folder.plan({}) == "removed one.txt");
    CHECK(folder.plan({{folder.dir / "0.txt", "0.txt", 1, 1}}) ==
          "removed one.txt, new 0.txt");
}

TEST_CASE("a file outside the folders searched is not gone") {
    Folder folder;
    folder.change([](FileState& state) { state.name = "/elsewhere/x.txt"; });
    CHECK(folder.plan({folder.file}) == "unchanged one.txt");
}

TEST_CASE("what is read is what differs") {
    CHECK(is_to_be_read(Verdict::fresh));
    CHECK(is_to_be_read(Verdict::changed));
    CHECK(is_to_be_read(Verdict::again));
    CHECK_FALSE(is_to_be_read(Verdict::touched));
    CHECK_FALSE(is_to_be_read(Verdict::same));
    CHECK_FALSE(is_to_be_read(Verdict::gone));
}

}  // namespace ibid
