// Bad input: a clear sentence, exit status 2, and the index stays whole.
#include <doctest/doctest.h>

#include <ibid/writer.h>
#include <unistd.h>

#include <functional>

#include "indexed_folder.h"
#include "store/database.h"

namespace ibid::test {

namespace {

namespace fs = std::filesystem;

struct Case {
    std::string what;
    std::function<void(const IndexedFolder&)> arrange;
    std::vector<std::string> arguments;
    const char* says;  // on standard error
};

void index_articles(const IndexedFolder& folder) {
    write_articles(folder.path());
    folder.run({"articles"});
}

void set_schema(const IndexedFolder& folder, const char* version) {
    index_articles(folder);
    auto database = open_writable(folder.index());
    database.set_metadata("schema", version);
    database.commit();
}

const Case cases[] = {
    {"no such folder",
     [](const IndexedFolder&) {},
     {"nowhere"},
     "ibid-index: no such folder or file: nowhere\n"},
    {"an empty folder",
     [](const IndexedFolder& f) { fs::create_directories(f.path()); },
     {"articles"},
     "no articles found in articles\n"},
    {"nothing but a binary file",
     [](const IndexedFolder& f) {
         write_file(f.path() / "x", std::string_view("\0\1\0\0\0\0\0\0", 8));
     },
     {"articles"},
     "no articles found in articles: 1 failed\n"},
    {"everything ignored",
     [](const IndexedFolder& f) {
         write_articles(f.path());
         write_file(f.path() / ".ibidignore", "*\n");
     },
     {"articles"},
     "no articles found in articles\n"},
    {"nothing on standard input",
     [](const IndexedFolder&) {},
     {"-"},
     "no articles found in standard input"},
    {"no index to bring up to date",
     [](const IndexedFolder&) {},
     {},
     "usage: ibid-index"},
    {"no index at the place named",
     [](const IndexedFolder&) {},
     {"-d", "nowhere"},
     "no index at nowhere\n"},
    {"an unknown option",
     [](const IndexedFolder&) {},
     {"--frobnicate"},
     "--frobnicate"},
    {"a folder that is an index",
     index_articles,
     {"articles/.ibid"},
     "articles/.ibid is an index, not a folder of articles\n"},
    {"an index by another name as the folder",
     [](const IndexedFolder& f) {
         index_articles(f);
         fs::rename(f.index(), f.path() / "idx");
     },
     {"articles/idx"},
     "articles/idx is an index, not a folder of articles\n"},
    {"a folder of other files in the index's place",
     [](const IndexedFolder& f) { write_articles(f.path()); },
     {"-d", "articles", "articles"},
     "the folder articles holds other files, not an index\n"},
    {"a file in the index's place",
     index_articles,
     {"-d", "articles/one.txt", "articles"},
     "articles/one.txt is a file, not an index\n"},
    {"a folder of other files is not rebuilt",
     [](const IndexedFolder& f) { write_articles(f.path()); },
     {"--rebuild", "-d", "articles", "articles"},
     "the folder articles holds other files, not an index\n"},
    {"an index of another schema version",
     [](const IndexedFolder& f) { set_schema(f, "0"); },
     {"articles"},
     "has schema version 0, this program needs version"},
    {"an index that holds nothing of ibid's",
     [](const IndexedFolder& f) { set_schema(f, ""); },
     {"articles"},
     "not an index of ibid"},
    {"a damaged index",
     [](const IndexedFolder& f) {
         index_articles(f);
         write_file(f.index() / "xapian/iamglass", "no longer");
     },
     {"articles"},
     "ibid-index --rebuild"},
    {"a damaged index that is to say what to rebuild it from",
     [](const IndexedFolder& f) {
         index_articles(f);
         write_file(f.index() / "xapian/iamglass", "no longer");
     },
     {"--rebuild", "-d", "articles"},
     "ibid-index --rebuild FOLDER"},
};

// Whatever happened, the folder's own files are all there.
std::size_t articles_left(const fs::path& folder) {
    std::size_t count = 0;
    for (const char* name : {"one.txt", "two.md", "three.jsonl"})
        count += fs::exists(folder / name) ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("trouble is told in a sentence, with exit status 2") {
    for (const Case& c : cases) {
        CAPTURE(c.what);
        IndexedFolder folder;
        c.arrange(folder);
        const bool had_index = fs::exists(folder.index());
        const std::size_t had_articles = articles_left(folder.path());
        const Ended ended = folder.run(c.arguments);
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CAPTURE(ended.err);
        CHECK(contains(ended.err, c.says));
        CHECK(fs::exists(folder.index()) == had_index);
        CHECK_FALSE(fs::exists(folder.above() / ".ibid"));
        CHECK(articles_left(folder.path()) == had_articles);
    }
}

TEST_CASE("a rebuild gets over an index that cannot be opened") {
    for (const char* version : {"0", ""}) {
        IndexedFolder folder;
        set_schema(folder, version);
        const Ended rebuilt = folder.run({"--rebuild", "articles"});
        CAPTURE(rebuilt.err);
        CHECK(rebuilt.status == 0);
        CHECK(contains(rebuilt.out, "indexed 5 articles"));
        CHECK(contains(folder.run({"articles"}).out, "0 new, 0 changed"));
    }
}

TEST_CASE("a rebuild gets over an index of which nothing can be read") {
    for (const char* damaged :
         {"iamglass", "postlist.glass", "docdata.glass", "termlist.glass"}) {
        CAPTURE(damaged);
        IndexedFolder folder;
        index_articles(folder);
        write_file(folder.index() / "xapian" / damaged, std::string(8192, 'x'));
        write_file(folder.index() / "columns/x", "x");
        const Ended rebuilt = folder.run({"--rebuild", "articles"});
        CAPTURE(rebuilt.err);
        CHECK(rebuilt.status == 0);
        CHECK(contains(rebuilt.out, "indexed 5 articles"));
        CHECK(contains(folder.run({"articles"}).out, "0 new, 0 changed"));
    }
}

TEST_CASE("a rebuild needs no record of the old index") {
    IndexedFolder folder;
    index_articles(folder);
    {
        auto database = open_writable(folder.index());
        for (unsigned id = 1; id <= database.get_lastdocid(); ++id) {
            auto document = database.get_document(id);
            document.set_data("\xff");
            database.replace_document(id, document);
        }
        database.set_metadata("totals", "\xff");
        database.commit();
    }
    fs::remove_all(folder.index() / "columns");
    CHECK(folder.run({"articles"}).status == 2);
    const Ended rebuilt = folder.run({"--rebuild"}, {.folder = folder.path()});
    CAPTURE(rebuilt.err);
    CHECK(rebuilt.status == 0);
    CHECK(contains(rebuilt.out, "indexed 5 articles"));
}

TEST_CASE("a rebuild without an article leaves the old index") {
    IndexedFolder folder;
    index_articles(folder);
    for (const char* name : {"one.txt", "two.md", "three.jsonl"})
        fs::remove(folder.path() / name);
    const Ended ended = folder.run({"--rebuild", "articles"});
    CHECK(ended.status == 2);
    CHECK(contains(ended.err, "no articles found in articles\n"));
    CHECK(Writer(folder.index()).size().articles == 5);
}

TEST_CASE("an emptied folder leaves the index as it was") {
    IndexedFolder folder;
    index_articles(folder);
    for (const char* name : {"one.txt", "two.md", "three.jsonl"})
        fs::remove(folder.path() / name);
    const Ended ended = folder.run({"articles"});
    CHECK(ended.status == 2);
    CHECK(contains(ended.err, "no articles found in articles\n"));
    CHECK(Writer(folder.index()).size().articles == 5);
}

TEST_CASE("a run that ends without an article says what it removed") {
    IndexedFolder folder;
    index_articles(folder);
    for (const char* name : {"one.txt", "two.md", "three.jsonl"})
        write_file(folder.path() / name, "");
    const Ended ended = folder.run({"articles"});
    CHECK(ended.status == 2);
    CHECK(contains(ended.out,
                   "indexed 0 articles (0 passages): 0 new, 0 "
                   "changed, 5 removed; 3 failed\n"));
    CHECK(contains(ended.err, "no articles found in articles: 3 failed\n"));
    const Ended again = folder.run({"articles"});
    CHECK(again.status == 2);
    CHECK(again.out == "");
    CHECK(contains(again.err, "no articles found in articles: 3 failed\n"));
}

TEST_CASE("records that failed are not called files") {
    IndexedFolder folder;
    write_file(folder.path() / "a.jsonl", "{broken\n{broken\n{broken\n");
    const Ended ended = folder.run({"articles"});
    CHECK(ended.status == 2);
    CHECK(contains(ended.err, "no articles found in articles: 3 failed\n"));
    CHECK_FALSE(fs::exists(folder.index()));
}

TEST_CASE("a locked index names the process that holds the lock") {
    IndexedFolder folder;
    index_articles(folder);
    const Writer holder(folder.index());
    const std::string self = std::to_string(::getpid());
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"articles"},
                                               {"--rebuild", "articles"}}) {
        const Ended ended = folder.run(arguments);
        CHECK(ended.status == 2);
        CAPTURE(ended.err);
        CHECK(contains(ended.err, "is being written by process " + self));
    }
}

TEST_CASE("a full disk is told, and the index stays as it was") {
    IndexedFolder folder;
    index_articles(folder);
    write_file(folder.path() / "wire.jsonl", wire_reports(1, 3000));
    const Ended full = folder.run({"articles"}, {.largest_file = 100'000});
    CHECK(full.status == 2);
    CAPTURE(full.err);
    CHECK(contains(full.err, "ibid-index: "));
    CHECK(contains(full.err,
                   "\n  free some space and run it again; the index is as it "
                   "was at the last commit\n"));
    CHECK(Writer(folder.index()).size().articles == 5);
    CHECK(contains(folder.run({"articles"}).out, "indexed 3005 articles"));
}

TEST_CASE("a full disk leaves no new index behind") {
    IndexedFolder folder;
    write_file(folder.path() / "wire.jsonl", wire_reports(1, 3000));
    const Ended full = folder.run({"articles"}, {.largest_file = 100'000});
    CHECK(full.status == 2);
    CHECK_FALSE(fs::exists(folder.index()));
}

TEST_CASE("a folder that may not be read is trouble only as the root") {
    if (::geteuid() == 0) return;  // who may read everything
    IndexedFolder folder;
    write_articles(folder.path());
    write_articles(folder.path() / "closed");
    folder.run({"articles"});
    fs::permissions(folder.path() / "closed", fs::perms::none);
    const Ended below = folder.run({"articles"});
    CHECK(below.status == 0);
    CHECK(contains(below.err, "skipped closed: cannot be opened"));
    CHECK(contains(below.out, "0 new, 0 changed, 0 removed; 1 failed"));
    const Ended root = folder.run({"articles/closed"});
    CHECK(root.status == 2);
    CHECK(contains(root.err, "cannot read the folder articles/closed"));
    fs::permissions(folder.path() / "closed", fs::perms::all);
}

}  // namespace ibid::test
