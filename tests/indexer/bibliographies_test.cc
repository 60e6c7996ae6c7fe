#include <doctest/doctest.h>

#include <ibid/index.h>

#include "indexer/indexed_folder.h"

using namespace ibid;
using test::contains;
using test::Ended;
using test::IndexedFolder;

namespace {

constexpr std::string_view refs =
    "@article{lee, author = {Lee, Ann}, title = {Talks resume},\n"
    "  journal = {East Desk}, volume = 12, year = 2022,\n"
    "  file = {:articles/one.txt:text/plain}}\n"
    "@book{ek, author = {Ek, Bo}, title = {A quiet strait}, year = 2023}\n";

std::string volume_of(const IndexedFolder& folder, const char* file) {
    const auto hits = Index(folder.index()).show(file, 0);
    if (hits.empty()) return "no article";
    const auto& csl = hits[0].article.csl;
    return csl.contains("volume") ? csl.at("volume") : "none";
}

}  // namespace

TEST_CASE("a bibliography tells about articles until it is forgotten") {
    const IndexedFolder folder;
    test::write_articles(folder.path());
    write_file(folder.above() / "refs.bib", refs);
    const auto in_articles = [&](const char* name) {
        return (folder.path() / name).string();
    };
    Ended run = folder.run({"--bibliography", "refs.bib", "articles"});
    CHECK(run.status == 0);
    CHECK(volume_of(folder, in_articles("one.txt").c_str()) == "12");

    // Nothing changed, and the file need not be named again.
    run = folder.run({"articles"});
    CHECK(contains(run.out, "0 new, 0 changed"));
    CHECK(volume_of(folder, in_articles("one.txt").c_str()) == "12");

    std::string changed(refs);
    changed.replace(changed.find("12"), 2, "13");
    write_file(folder.above() / "refs.bib", changed);
    run = folder.run({"articles"});
    CHECK(contains(run.out, "0 new, 1 changed"));
    CHECK(volume_of(folder, in_articles("one.txt").c_str()) == "13");

    run = folder.run({"--bibliography", "none", "articles"});
    CHECK(run.status == 0);
    CHECK(volume_of(folder, in_articles("one.txt").c_str()) == "none");
    run = folder.run({"articles"});
    CHECK(contains(run.out, "0 new, 0 changed"));
}

TEST_CASE("a bibliography among the articles is none of them") {
    const IndexedFolder folder;
    test::write_articles(folder.path());
    write_file(folder.path() / "refs.bib", refs);
    const Ended run =
        folder.run({"--bibliography", "articles/refs.bib", "articles"});
    CHECK(contains(run.out, "indexed 5 articles"));
}

TEST_CASE("trouble with a bibliography") {
    const IndexedFolder folder;
    test::write_articles(folder.path());
    Ended run = folder.run({"--bibliography", "refs.bib", "articles"});
    CHECK(run.status == 2);
    CHECK(contains(run.err, "there is no bibliography"));

    write_file(folder.above() / "refs.bib",
               std::string(refs) + "@misc{broken, title = {never closed\n");
    run = folder.run({"--bibliography", "refs.bib", "articles"});
    CHECK(run.status == 0);
    CHECK(contains(run.err, "the entry that begins in line 5 is broken"));
    CHECK(contains(run.out, "1 failed"));

    // One that the index was made with is missed.
    std::filesystem::remove(folder.above() / "refs.bib");
    run = folder.run({"articles"});
    CHECK(run.status == 2);
    CHECK(contains(run.err, "--bibliography none"));
}
