// Files that cannot be read: remembered with what would help, tried again when
// they might be read now, forgotten when they are.
#include <doctest/doctest.h>

#include "index/failed_files.h"
#include "indexed_folder.h"

namespace ibid::test {

namespace fs = std::filesystem;

namespace {

// "name: what (hint)" of what the index remembers, one a line.
std::string remembered(const IndexedFolder& folder) {
    std::string words;
    for (const FailedFile& file : failed_files(folder.index()))
        words += file.name + ": " + file.what + " (" + file.hint + ")\n";
    return words;
}

std::string long_page() {
    std::string page = "<html><body>";
    for (int i = 0; i < 60'000; ++i)
        page += "<p>The two ports have shared a dredger since the spring.</p>";
    return page;
}

constexpr const char* torn =
    "torn.pdf: is damaged, or no PDF file (a program that repairs PDF files, "
    "such as qpdf or mutool clean, may save it)\n";

}  // namespace

TEST_CASE("a file that failed is remembered until it is read") {
    const IndexedFolder folder;
    write_articles(folder.path());
    write_file(folder.path() / "torn.pdf", "%PDF-1.4\n");
    const Ended first = folder.run({"articles"});
    CHECK(first.status == 0);
    CHECK(first.err.find("skipped torn.pdf: is damaged, or no PDF file; a "
                         "program") != first.err.npos);
    CHECK(remembered(folder) == torn);
    CHECK(folder.run({"articles"}).err == first.err);
    CHECK(folder.run({"--retry", "articles"}).err == first.err);
    CHECK(remembered(folder) == torn);
    write_file(folder.path() / "torn.pdf", "{\"text\": \"It is mended.\"}");
    fs::rename(folder.path() / "torn.pdf", folder.path() / "torn.jsonl");
    CHECK(folder.run({"articles"}).err == "");
    CHECK(remembered(folder) == "");
}

TEST_CASE("what a limit forbade is read under a larger one") {
    const IndexedFolder folder;
    write_articles(folder.path());
    write_file(folder.path() / "long.html", long_page());
    CHECK(folder.run({"--max-time=0.01", "articles"}).status == 0);
    CHECK(remembered(folder) ==
          "long.html: takes longer than 1 second to read (--max-time allows "
          "more)\n");
    CHECK(folder.run({"articles"}).err == "");
    CHECK(remembered(folder) == "");
}

TEST_CASE("a file that takes too much leaves the others alone") {
    const IndexedFolder folder;
    write_file(folder.path() / "a.html", "<p>One page.");
    write_file(folder.path() / "b.html", long_page());
    write_file(folder.path() / "c.html", "<p>Another page.");
    const Ended ended = folder.run({"--max-time=0.01", "articles"});
    CHECK(ended.status == 0);
    CHECK(ended.out.find("indexed 2 articles") != ended.out.npos);
    CHECK(folder.run({"--max-file-size=0.01", "--dump=document", "articles"})
              .err.find("skipped b.html: is ") != std::string::npos);
}

TEST_CASE("folders that could not be opened are remembered, too") {
    const IndexedFolder folder;
    write_articles(folder.path());
    write_file(folder.path() / "metadata.csv", "title\nno column file\n");
    folder.run({"articles"});
    CHECK(remembered(folder).starts_with("metadata.csv: "));
}

}  // namespace ibid::test
