#include "indexer/check.h"

#include <doctest/doctest.h>

#include <ibid/writer.h>

#include "indexed_folder.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/segment_file.h"

namespace ibid::test {

namespace {

namespace fs = std::filesystem;

void index_articles(const IndexedFolder& folder) {
    write_articles(folder.path());
    folder.run({"articles"});
}

fs::path segment_of(const IndexedFolder& folder) {
    return segment_file(
        folder.index(),
        read_segment_list(open_database(folder.index())).at(0).id);
}

}  // namespace

TEST_CASE("an index in which nothing is wrong is said to be so") {
    IndexedFolder folder;
    index_articles(folder);
    const Ended checked = folder.run({"--check", "articles"});
    CHECK(checked.status == 0);
    CHECK(checked.err == "");
    CHECK(checked.out ==
          "checked articles/.ibid: 5 articles, 10 passages, 1 segment; nothing "
          "is wrong\n");
    CHECK(folder.run({"--check", "-q", "articles"}).out == "");
    CHECK(folder.run({"--check"}, {.folder = folder.path()}).status == 0);
    CHECK(folder.run({"--check", "-d", "articles/.ibid"}).status == 0);
}

TEST_CASE("an index is checked beside a run that writes") {
    IndexedFolder folder;
    index_articles(folder);
    const Writer holder(folder.index());
    CHECK(folder.run({"--check", "articles"}).status == 0);
}

TEST_CASE("what is wrong is told with what to do, which helps") {
    IndexedFolder folder;
    index_articles(folder);
    const fs::path file = segment_of(folder);
    std::string bytes = read_file(file);
    bytes[100] ^= 1;
    write_file(file, bytes);
    const Ended damaged = folder.run({"--check", "articles"});
    CHECK(damaged.status == 2);
    CHECK(damaged.out == "");
    CHECK(damaged.err == "ibid-index: the segment articles/.ibid/columns/" +
                             file.filename().string() +
                             " is damaged\n  delete that file: the next run "
                             "of ibid-index makes it again\n");
    fs::remove(file);
    CHECK(contains(folder.run({"--check", "articles"}).err, " is missing\n"));
    CHECK(folder.run({"articles"}).status == 0);
    CHECK(folder.run({"--check", "articles"}).status == 0);
    CHECK(fs::exists(file));
}

TEST_CASE("where there is no index, that is said") {
    IndexedFolder folder;
    write_articles(folder.path());
    const Ended none = folder.run({"--check", "articles"});
    CHECK(none.status == 2);
    CHECK(contains(none.err, "no index at articles/.ibid\n"));
    CHECK_FALSE(fs::exists(folder.index()));
    CHECK(contains(folder.run({"--check"}).err, "usage: ibid-index"));
}

}  // namespace ibid::test
