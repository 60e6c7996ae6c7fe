// What is said, how much of it, and where.
#include <doctest/doctest.h>

#include <algorithm>

#include "indexed_folder.h"

namespace ibid::test {

namespace {

namespace fs = std::filesystem;

long lines(std::string_view text) {
    return std::count(text.begin(), text.end(), '\n');
}

void write_binary_files(const fs::path& folder, int count) {
    for (int n = 0; n < count; ++n)
        write_file(folder / ("x" + std::to_string(n) + ".bin"),
                   std::string_view("\0\1\0\0\0\0\0\0", 8));
}

}  // namespace

TEST_CASE("verbose runs name every file") {
    IndexedFolder folder;
    write_articles(folder.path());
    const Ended first = folder.run({"-v", "articles"});
    CHECK(
        first.out.starts_with("new one.txt (1 article)\n"
                              "new three.jsonl (3 articles)\n"
                              "new two.md (1 article)\n"
                              "indexed 5 articles ("));
    fs::remove(folder.path() / "one.txt");
    const Ended second = folder.run({"-v", "articles"});
    CHECK(
        second.out.starts_with("removed one.txt (1 article)\n"
                               "unchanged three.jsonl (3 articles)\n"
                               "unchanged two.md (1 article)\n"
                               "indexed 4 articles ("));
}

TEST_CASE("verbose runs name the folders that they pass over") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    fs::create_directory_symlink("..", folder.path() / "up");
    fs::create_directories(folder.path() / "s");
    fs::rename(folder.index(), folder.path() / "s/idx");
    CHECK(folder.run({"-v", "articles"})
              .out.starts_with("left out s/idx: is an index\n"
                               "left out up: is a link to a folder\n"
                               "new one.txt (1 article)\n"));
    CHECK_FALSE(contains(folder.run({"articles"}).out, "left out"));
}

TEST_CASE("quiet runs speak of trouble only") {
    IndexedFolder folder;
    write_articles(folder.path());
    write_binary_files(folder.path(), 1);
    const Ended ended = folder.run({"-q", "articles"});
    CHECK(ended.status == 0);
    CHECK(ended.out == "");
    CHECK(lines(ended.err) == 1);
    CHECK(contains(ended.err, "ibid-index: skipped x0.bin: is binary"));
}

TEST_CASE("a long list of skipped files is cut, and -v has all of it") {
    IndexedFolder folder;
    write_articles(folder.path());
    write_binary_files(folder.path(), 23);
    const Ended cut = folder.run({"articles"});
    CHECK(lines(cut.err) == 21);
    CHECK(contains(cut.err, "ibid-index: and 3 more; -v names all\n"));
    CHECK(contains(cut.out, "; 23 failed\n"));
    CHECK(lines(folder.run({"-v", "articles"}).err) == 23);
}

TEST_CASE("what was repaired in a file is said") {
    IndexedFolder folder;
    write_articles(folder.path());
    write_file(folder.path() / "four.txt",
               "A title\n\nBroken bytes \xff in na\xc3\xafve caf\xc3\xa9s of "
               "\xe2\x80\x9cthe town\xe2\x80\x9d.\n");
    const Ended ended = folder.run({"articles"});
    CHECK(contains(ended.out, "6 new, 0 changed, 0 removed; 0 failed"));
    CHECK(contains(ended.err, "ibid-index: four.txt: "));
    CHECK(folder.run({"-q", "--rebuild", "articles"}).err == "");
}

TEST_CASE("a larger article is read when the limit is raised") {
    IndexedFolder folder;
    write_articles(folder.path());
    write_file(folder.path() / "long.txt",
               "Title\n\n" + std::string(200'000, 'x') + "\n");
    const Ended small = folder.run({"--max-article-size=0.1", "articles"});
    CHECK(contains(small.out, "5 new, 0 changed, 0 removed; 1 failed"));
    CHECK(contains(small.err, "skipped long.txt: "));
    const Ended large = folder.run({"articles"});
    CHECK(contains(large.out, "1 new, 0 changed, 0 removed; 0 failed"));
}

TEST_CASE("control characters of file names do not reach the terminal") {
    IndexedFolder folder;
    write_articles(folder.path());
    write_file(folder.path() / "\x1b[31mred.txt", "Title\n\nA sentence.\n");
    const Ended ended = folder.run({"-v", "articles"});
    CHECK_FALSE(contains(ended.out, "\x1b"));
    CHECK(contains(ended.out, "red.txt"));
}

TEST_CASE("a progress bar is for terminals, and leaves no trace") {
    IndexedFolder folder;
    write_articles(folder.path());
    const std::vector<std::string> terminal{"TERM=xterm"};
    const auto progress_of = [&](std::vector<std::string> arguments,
                                 Surroundings surroundings) {
        arguments.push_back("articles");
        arguments.push_back("--rebuild");
        return folder.run(arguments, surroundings).err;
    };
    const std::string shown =
        progress_of({}, {.environment = terminal, .terminal = true});
    CHECK(contains(shown, " files  "));
    CHECK(shown.ends_with("\r\x1b[K"));
    CHECK(progress_of({}, {.environment = terminal}) == "");
    CHECK(progress_of({"--no-progress"},
                      {.environment = terminal, .terminal = true}) == "");
    CHECK(progress_of({"-q"}, {.environment = terminal, .terminal = true}) ==
          "");
    CHECK(progress_of({}, {.environment = {"TERM=dumb"}, .terminal = true}) ==
          "");
}

TEST_CASE("dumps show each stage of a file") {
    IndexedFolder folder;
    write_articles(folder.path());
    for (const char* stage : {"document", "passages", "entries"}) {
        CAPTURE(stage);
        const Ended ended =
            folder.run({std::string("--dump=") + stage, "articles/two.md"});
        CHECK(ended.status == 0);
        CHECK(ended.err == "");
        CHECK(contains(ended.out, "strait"));
        CHECK_FALSE(contains(ended.out, "Geneva"));
    }
    write_binary_files(folder.path(), 1);
    const Ended binary = folder.run({"--dump=passages", "articles/x0.bin"});
    CHECK(binary.status == 2);
    CHECK(contains(binary.err, "x0.bin: is binary"));
    CHECK_FALSE(fs::exists(folder.index()));
}

TEST_CASE("a dump that cannot be written is trouble") {
    IndexedFolder folder;
    write_articles(folder.path());
    const auto dumped = [&](const std::string& stage, const std::string& to) {
        return run_program(
            {"/bin/sh", "-c",
             "trap '' PIPE; \"$0\" --dump=" + stage + " articles " + to,
             IBID_INDEX_PROGRAM},
            {.folder = folder.above()});
    };
    for (const char* stage : {"document", "passages", "entries"}) {
        CAPTURE(stage);
        const Ended full = dumped(stage, ">/dev/full");
        CHECK(full.status == 2);
        CHECK(contains(full.err, "ibid-index: the dump could not be written"));
        CHECK(dumped(stage, ">&-").status == 2);
        CHECK(dumped(stage, "| true").err == "");
    }
}

}  // namespace ibid::test
