// What a second run does after something has happened to the folder.
#include <doctest/doctest.h>

#include <ibid/writer.h>

#include <fstream>
#include <functional>
#include <map>

#include "indexed_folder.h"

namespace ibid::test {

namespace {

namespace fs = std::filesystem;

struct Case {
    std::string what;
    std::function<void(const fs::path&)> happens;
    const char* counts;        // the end of the last line
    const char* trouble = "";  // on standard error
};

void append(const fs::path& file, std::string_view text) {
    std::ofstream(file, std::ios::app) << text;
}

void touch(const fs::path& file) {
    fs::last_write_time(file,
                        fs::last_write_time(file) + std::chrono::hours(1));
}

const Case cases[] = {
    {"nothing", [](const fs::path&) {},
     "0 new, 0 changed, 0 removed; 0 failed"},
    {"a file is touched", [](const fs::path& dir) { touch(dir / "one.txt"); },
     "0 new, 0 changed, 0 removed; 0 failed"},
    {"a file is added",
     [](const fs::path& dir) {
         write_file(dir / "sub/new.txt", "News\n\nSomething has happened.\n");
     },
     "1 new, 0 changed, 0 removed; 0 failed"},
    {"a file is changed",
     [](const fs::path& dir) { append(dir / "one.txt", "\nOne more.\n"); },
     "0 new, 1 changed, 0 removed; 0 failed"},
    {"a file is changed and keeps its size",
     [](const fs::path& dir) {
         write_file(dir / "two.md", "the end\n");
         write_file(dir / "two.md",
                    "---\ntitle: A quiet strait\ndate: 2023-05\n---\n\n"
                    "Shipping through the strait went on as usual, the "
                    "fort said.\n");
         touch(dir / "two.md");
     },
     "0 new, 1 changed, 0 removed; 0 failed"},
    {"a file is removed",
     [](const fs::path& dir) { fs::remove(dir / "two.md"); },
     "0 new, 0 changed, 1 removed; 0 failed"},
    {"a file of three articles is removed",
     [](const fs::path& dir) { fs::remove(dir / "three.jsonl"); },
     "0 new, 0 changed, 3 removed; 0 failed"},
    {"a file is renamed",
     [](const fs::path& dir) { fs::rename(dir / "two.md", dir / "2.md"); },
     "1 new, 0 changed, 1 removed; 0 failed"},
    {"articles move to another file",
     [](const fs::path& dir) {
         fs::rename(dir / "three.jsonl", dir / "0.jsonl");
     },
     "3 new, 0 changed, 3 removed; 0 failed"},
    {"a record is added",
     [](const fs::path& dir) {
         append(dir / "three.jsonl", wire_reports(1, 1));
     },
     "1 new, 0 changed, 0 removed; 0 failed"},
    {"the records of a file are replaced",
     [](const fs::path& dir) {
         write_file(dir / "three.jsonl", wire_reports(1, 2));
     },
     "2 new, 0 changed, 3 removed; 0 failed"},
    {"a record is broken",
     [](const fs::path& dir) {
         append(dir / "three.jsonl", "{\"id\": \"d\", \"text\": \n");
     },
     "0 new, 0 changed, 0 removed; 1 failed",
     "skipped line 4 of three.jsonl: "},
    {"an article is broken, and so has none",
     [](const fs::path& dir) {
         write_file(dir / "three.jsonl",
                    "{\"id\": \"a\", \"title\": \"First\", \"text\": \"The "
                    "first wire report of the day was short.\"}\nbroken\n");
     },
     "0 new, 0 changed, 2 removed; 1 failed",
     "skipped line 2 of three.jsonl: "},
    {"a file turns binary: its article stays",
     [](const fs::path& dir) {
         write_file(dir / "one.txt", std::string_view("\0\1\2\0\0\0x\0", 8));
     },
     "0 new, 0 changed, 0 removed; 1 failed", "skipped one.txt: is binary"},
    {"a file is emptied: its article goes",
     [](const fs::path& dir) { write_file(dir / "one.txt", ""); },
     "0 new, 0 changed, 1 removed; 1 failed", "skipped one.txt: has no text"},
    {"a file is emptied but for its table of names",
     [](const fs::path& dir) {
         write_file(dir / "two.md", "---\ndate: 2023-05\n---\n\n");
     },
     "0 new, 0 changed, 1 removed; 1 failed", "skipped two.md: has no text"},
    {"a file of three articles is emptied",
     [](const fs::path& dir) { write_file(dir / "three.jsonl", "\n \n"); },
     "0 new, 0 changed, 3 removed; 1 failed",
     "skipped three.jsonl: has no text"},
    {"a file holds an article of another",
     [](const fs::path& dir) {
         write_file(dir / "three.jsonl#b", "A name\n\nThat is taken.\n");
     },
     "0 new, 0 changed, 0 removed; 1 failed",
     "skipped three.jsonl#b: its article three.jsonl#b is already indexed "
     "from three.jsonl"},
    {"a file holds an article twice",
     [](const fs::path& dir) {
         append(dir / "three.jsonl", "{\"id\": \"b\", \"text\": \"X.\"}\n");
     },
     "0 new, 0 changed, 0 removed; 1 failed",
     "skipped line 4 of three.jsonl: "},
    {"a table tells of a file",
     [](const fs::path& dir) {
         write_file(dir / "metadata.csv", "file,source\none.txt,The Wire\n");
     },
     "0 new, 1 changed, 0 removed; 0 failed"},
    {"a table tells of no file here",
     [](const fs::path& dir) {
         write_file(dir / "metadata.csv", "file,source\nother.txt,A Paper\n");
     },
     "0 new, 0 changed, 0 removed; 0 failed"},
    {"a file is left out from now on",
     [](const fs::path& dir) { write_file(dir / ".ibidignore", "*.md\n"); },
     "0 new, 0 changed, 1 removed; 0 failed"},
    {"a binary file is added",
     [](const fs::path& dir) {
         write_file(dir / "x.bin", std::string_view("\0\1\2\0\0\0x\0", 8));
     },
     "0 new, 0 changed, 0 removed; 1 failed", "skipped x.bin: is binary"},
    {"another index lies in the folder",
     [](const fs::path& dir) {
         fs::copy(dir / ".ibid", dir / "sub/.ibid",
                  fs::copy_options::recursive);
     },
     "0 new, 0 changed, 0 removed; 0 failed"},
    {"another index of any name lies in the folder",
     [](const fs::path& dir) {
         fs::copy(dir / ".ibid", dir / "sub/idx", fs::copy_options::recursive);
     },
     "0 new, 0 changed, 0 removed; 0 failed"},
};

// What the folder of an index holds, less the file that is only locked.
std::map<std::string, std::string> snapshot(const fs::path& index) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(index)) {
        if (!entry.is_regular_file() || entry.path().filename() == "lock")
            continue;
        files[entry.path().string()] = read_file(entry.path());
    }
    return files;
}

}  // namespace

TEST_CASE("running again brings the index up to date, no more") {
    for (const Case& c : cases) {
        CAPTURE(c.what);
        IndexedFolder folder;
        write_articles(folder.path());
        fs::create_directories(folder.path() / "sub");
        const Ended first = folder.run({"articles"});
        CHECK(first.status == 0);
        CHECK(contains(first.out, "indexed 5 articles ("));
        CHECK(
            contains(first.out, "): 5 new, 0 changed, 0 removed; 0 failed\n"));

        c.happens(folder.path());
        const Ended second = folder.run({"articles"});
        CHECK(second.status == 0);
        CAPTURE(second.out);
        CHECK(contains(second.out, c.counts));
        CAPTURE(second.err);
        if (*c.trouble)
            CHECK(contains(second.err, c.trouble));
        else
            CHECK(second.err == "");

        // Nothing more to do; what fails is still named.
        const Ended third = folder.run({"articles"});
        CHECK(contains(third.out, "0 new, 0 changed, 0 removed; "));
        CHECK(contains(third.err, c.trouble));
        const std::string_view counts = c.counts;
        CHECK(contains(third.out, counts.substr(counts.find(';'))));
    }
}

// Each step changes the file; its records as they were are not read again, and
// nothing else may show it.
TEST_CASE("a file of records is brought up to date record by record") {
    const std::string first = wire_reports(1, 1);
    const std::string changed =
        "{\"id\": \"wire-2\", \"text\": \"The second report was wrong.\"}\n";
    const std::string broken = "{\"id\": \"wire-9\", \"text\": \n";
    const std::string odd =
        "{\"id\": \"odd\", \"text\": \"Not \xFF all of it is text.\"}\n";
    const struct {
        std::string what;
        std::string lines;
        const char* counts;
        const char* trouble;
    } steps[] = {
        {"at first", wire_reports(1, 4),
         "4 new, 0 changed, 0 removed; 0 failed", ""},
        {"one changes", first + changed + wire_reports(3, 2),
         "0 new, 1 changed, 0 removed; 0 failed", ""},
        {"one breaks beside it", first + changed + wire_reports(3, 2) + broken,
         "0 new, 0 changed, 0 removed; 1 failed", "skipped line 5 of wire"},
        {"another is added",
         first + changed + wire_reports(3, 2) + broken + odd,
         "1 new, 0 changed, 0 removed; 1 failed", "skipped line 5 of wire"},
        {"the broken one is still told of, and what was repaired",
         first + wire_reports(2, 3) + broken + odd + "\n",
         "0 new, 1 changed, 0 removed; 1 failed", "line 6: "},
        {"two change places", wire_reports(2, 1) + first + wire_reports(3, 2),
         "0 new, 0 changed, 1 removed; 0 failed", ""},
        {"one is there twice",
         wire_reports(2, 1) + first + wire_reports(3, 2) + first,
         "0 new, 0 changed, 0 removed; 1 failed",
         "has the id \"wire-1\" of a record above it"},
        {"all but one go", wire_reports(2, 1),
         "0 new, 0 changed, 3 removed; 0 failed", ""},
    };
    IndexedFolder folder;
    for (const auto& step : steps) {
        CAPTURE(step.what);
        write_file(folder.path() / "wire.jsonl", step.lines);
        const Ended run = folder.run({"articles"});
        CAPTURE(run.out);
        CAPTURE(run.err);
        CHECK(contains(run.out, step.counts));
        CHECK(contains(run.err, step.trouble));
    }
    CHECK(contains(folder.run({"--rebuild", "articles"}).out,
                   "indexed 1 article ("));
}

TEST_CASE("a table's row and another limit have every record read again") {
    IndexedFolder folder;
    write_file(folder.path() / "wire.jsonl", wire_reports(1, 3));
    folder.run({"articles"});
    write_file(folder.path() / "metadata.csv",
               "file,source\nwire.jsonl,The Wire\n");
    CHECK(contains(folder.run({"articles"}).out, "0 new, 3 changed"));
    write_file(folder.path() / "metadata.csv",
               "file,source\nwire.jsonl,The Cable\n");
    append(folder.path() / "wire.jsonl", wire_reports(4, 1));
    CHECK(contains(folder.run({"articles"}).out, "1 new, 3 changed"));
}

TEST_CASE("a record that another file has taken is told of again") {
    IndexedFolder folder;
    write_file(folder.path() / "a.jsonl", wire_reports(1, 2));
    write_file(folder.path() / "a.jsonl#wire-3", "A name\n\nThat is taken.\n");
    folder.run({"articles"});
    for (int round = 0; round < 2; ++round) {
        append(folder.path() / "a.jsonl", wire_reports(3 + round, 1));
        const Ended run = folder.run({"articles"});
        CHECK(contains(run.err, "wire-3 is already indexed from"));
        CHECK(contains(run.out, "; 1 failed"));
    }
}

TEST_CASE("a dry run says what a run does, and writes nothing") {
    for (const Case& c : cases) {
        CAPTURE(c.what);
        IndexedFolder folder;
        write_articles(folder.path());
        fs::create_directories(folder.path() / "sub");
        folder.run({"articles"});
        c.happens(folder.path());

        const auto before = snapshot(folder.index());
        const Ended dry = folder.run({"--dry-run", "articles"});
        CHECK(dry.status == 0);
        CHECK(contains(dry.out, "would read "));
        CHECK(snapshot(folder.index()) == before);
    }
}

TEST_CASE("a dry run names files, and makes no index") {
    IndexedFolder folder;
    write_articles(folder.path());
    CHECK(folder.run({"-n", "articles"}).out ==
          "new one.txt (1 article)\n"
          "new three.jsonl (3 articles)\n"
          "new two.md (1 article)\n"
          "would read 3 files (5 articles), remove 0 files (0 articles); "
          "0 failed\n");
    CHECK_FALSE(fs::exists(folder.index()));

    folder.run({"articles"});
    fs::remove(folder.path() / "three.jsonl");
    append(folder.path() / "one.txt", "\nMore.\n");
    CHECK(folder.run({"-n", "articles"}).out ==
          "removed three.jsonl (3 articles)\n"
          "changed one.txt (1 article)\n"
          "would read 1 file (1 article), remove 1 file (3 articles); "
          "0 failed\n");
}

TEST_CASE("a dry run tells of emptied files") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    write_file(folder.path() / "three.jsonl", "");
    CHECK(folder.run({"-n", "articles"}).out ==
          "removed three.jsonl (3 articles)\n"
          "would read 0 files (0 articles), remove 1 file (3 articles); "
          "1 failed\n");
}

TEST_CASE("a dry run works beside a run, and is told of a damaged index") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    append(folder.path() / "one.txt", "\nMore.\n");
    {
        Writer holder(folder.index());
        holder.remove("one.txt");
        const Ended dry = folder.run({"-n", "articles"});
        CHECK(dry.status == 0);
        CHECK(dry.err == "");
        CHECK(contains(dry.out, "changed one.txt (1 article)\n"));
    }
    CHECK(folder.run({"-n"}, {.folder = folder.path()}).status == 0);
    write_file(folder.index() / "xapian/iamglass", "no longer");
    const Ended damaged = folder.run({"-n", "articles"});
    CHECK(damaged.status == 2);
    CHECK(contains(damaged.err, "ibid-index --rebuild"));
}

TEST_CASE("an index that is up to date is left untouched") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    const auto before = snapshot(folder.index());
    folder.run({"articles"});
    CHECK(snapshot(folder.index()) == before);
}

TEST_CASE("an article comes free when its first file goes") {
    IndexedFolder folder;
    write_articles(folder.path());
    write_file(folder.path() / "three.jsonl#b",
               "A name\n\nThat is taken at first.\n");
    const Ended first = folder.run({"articles"});
    CHECK(contains(first.err, "is already indexed from three.jsonl"));
    fs::remove(folder.path() / "three.jsonl");
    const Ended second = folder.run({"articles"});
    CHECK(second.err == "");
    CHECK(contains(second.out, "1 new, 0 changed, 3 removed; 0 failed"));
}

TEST_CASE("only what lies in the named folders is removed") {
    IndexedFolder folder;
    write_articles(folder.path() / "a");
    write_file(folder.path() / "b/x.txt", "Text\n\nA sentence of text.\n");
    const std::string index = folder.index().string();
    CHECK(contains(folder.run({"-d", index, "articles/a", "articles/b"}).out,
                   ": 6 new"));
    fs::remove(folder.path() / "a/one.txt");
    fs::remove(folder.path() / "b/x.txt");
    CHECK(contains(folder.run({"-d", index, "articles/a"}).out,
                   "indexed 5 articles"));
    CHECK(contains(folder.run({"-d", index, "articles"}).out,
                   "indexed 4 articles"));
}

TEST_CASE("without a folder the index's own are brought up to date") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    write_file(folder.path() / "sub/new.txt", "News\n\nIt has happened.\n");
    // From a folder below, by the environment, and by -d.
    const Ended below = folder.run({}, {.folder = folder.path() / "sub"});
    CHECK(contains(below.out, "indexed 6 articles"));
    fs::remove(folder.path() / "one.txt");
    const Ended named =
        folder.run({}, {.environment = {"IBID_INDEX=articles/.ibid"}});
    CHECK(contains(named.out, "indexed 5 articles"));
    fs::remove(folder.path() / "two.md");
    CHECK(contains(folder.run({"-d", "articles/.ibid/"}).out,
                   "indexed 4 articles"));

    // Moved as a whole it still knows itself.
    fs::rename(folder.path(), folder.above() / "moved");
    CHECK(contains(folder.run({"-d", "moved/.ibid"}).out,
                   "0 new, 0 changed, 0 removed"));
}

TEST_CASE("standard input only adds") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    const std::string index = folder.index().string();
    const Ended two =
        folder.run({"-d", index, "-"}, {.input = wire_reports(1, 2)});
    CHECK(contains(two.out, "indexed 7 articles"));
    CHECK(contains(two.out, "2 new"));
    const Ended one =
        folder.run({"-d", index, "-"}, {.input = wire_reports(3, 1)});
    CHECK(contains(one.out, "indexed 8 articles"));
    const Ended again =
        folder.run({"-d", index, "-"}, {.input = wire_reports(1, 3)});
    CHECK(contains(again.out, "0 new, 0 changed, 0 removed; 0 failed"));
    CHECK(contains(folder.run({"articles"}).out, "indexed 8 articles"));
}

TEST_CASE("a rebuilt index holds what there is") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    folder.run({"-d", folder.index().string(), "-"},
               {.input = wire_reports(1, 2)});
    fs::remove(folder.path() / "one.txt");
    const Ended rebuilt = folder.run({"--rebuild"}, {.folder = folder.path()});
    CHECK(rebuilt.status == 0);
    CHECK(contains(rebuilt.out, "indexed 4 articles"));
    CHECK(contains(rebuilt.out, "4 new, 0 changed, 0 removed; 0 failed"));
    CHECK_FALSE(fs::exists(folder.index() / "rebuild"));
    CHECK(Writer(folder.index()).size().articles == 4);
    CHECK(contains(folder.run({"articles"}).out, "0 new, 0 changed"));
}

TEST_CASE("a rebuild says how many articles it could not read again") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    const std::string index = folder.index().string();
    folder.run({"-d", index, "-"}, {.input = wire_reports(1, 3)});
    const Ended two = folder.run({"--rebuild", "-d", index, "articles", "-"},
                                 {.input = wire_reports(2, 3)});
    CHECK(contains(two.out, "indexed 8 articles"));
    CHECK(two.err ==
          "ibid-index: 1 article from standard input cannot be read again and "
          "left the index\n");
    const Ended none = folder.run({"--rebuild", "articles"});
    CHECK(contains(none.out, "indexed 5 articles"));
    CHECK(contains(none.err, "ibid-index: 3 articles from standard input "));
    CHECK(folder.run({"--rebuild", "articles"}).err == "");
}

TEST_CASE("a rebuild keeps the folders that are not named") {
    IndexedFolder folder;
    write_articles(folder.path() / "a");
    write_file(folder.path() / "b/x.txt", "Text\n\nA sentence of text.\n");
    write_file(folder.path() / "c/y.txt", "Text\n\nA line of text.\n");
    const std::string index = folder.index().string();
    folder.run({"-d", index, "articles/a", "articles/b"});
    const Ended rebuilt = folder.run({"--rebuild", "-d", index, "articles/c"});
    CHECK(rebuilt.err == "");
    CHECK(contains(rebuilt.out, "indexed 7 articles"));
    CHECK(contains(folder.run({"-d", index}).out, "indexed 7 articles"));

    // One that is gone is named, and forgotten.
    fs::remove_all(folder.path() / "b");
    const Ended without = folder.run({"--rebuild", "-d", index, "articles/c"});
    CHECK(without.status == 0);
    CHECK(contains(without.err, "skipped b: does not exist"));
    CHECK(contains(without.out, "indexed 6 articles"));
    CHECK(contains(folder.run({"-d", index}).out, "indexed 6 articles"));
}

TEST_CASE("a rebuild of a damaged index says what it cannot know") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    write_file(folder.index() / "xapian/iamglass", "no longer");
    const Ended rebuilt = folder.run({"--rebuild", "articles"});
    CHECK(rebuilt.status == 0);
    CHECK(contains(rebuilt.err, "so only what is named is read"));
    CHECK(contains(rebuilt.err,
                   "what had come by standard input, if anything,"
                   " is lost"));
}

TEST_CASE("-d and IBID_INDEX take the folder that holds the index") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    write_file(folder.path() / "new.txt", "News\n\nIt has happened.\n");
    CHECK(contains(folder.run({"-d", "articles"}).out, ": 1 new"));
    const Ended one = folder.run({}, {.environment = {"IBID_INDEX=articles"}});
    CHECK(contains(one.out, "indexed 6 articles"));
    const Ended two = folder.run({}, {.environment = {"IBID_INDEX=a:b"}});
    CHECK(two.status == 2);
    CHECK(contains(two.err, "IBID_INDEX names several indexes"));
}

TEST_CASE("an index that a crash left out of its place is brought up to date") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    fs::create_directories(folder.index() / "rebuild");
    fs::rename(folder.index() / "xapian",
               folder.index() / "rebuild/xapian.old");
    CHECK(contains(folder.run({}, {.folder = folder.path()}).out,
                   "0 new, 0 changed, 0 removed; 0 failed"));
}

}  // namespace ibid::test
