#include "store/database.h"

#include <doctest/doctest.h>

#include "store/schema.h"
#include "temp_dir.h"

namespace ibid {

namespace {

// What opening says, or "" when it works.
std::string refusal(const std::filesystem::path& dir) {
    try {
        open_database(dir);
        return "";
    } catch (const Error& error) {
        return std::string(error.what()) + " | " + error.hint();
    }
}

bool says(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a new index can be opened for reading") {
    const TempDir dir;
    make_index_dir(dir / "index");
    open_writable(dir / "index");
    CHECK(refusal(dir / "index") == "");
}

TEST_CASE("what a killed maker of an index left makes no difference") {
    const TempDir dir;
    write_file(dir / "index/xapian.new/postlist.glass", "");
    make_index_dir(dir / "index");
    CHECK(says(refusal(dir / "index"), "holds no index"));
    open_writable(dir / "index");
    CHECK(refusal(dir / "index") == "");
    CHECK_FALSE(std::filesystem::exists(dir / "index/xapian.new"));
}

TEST_CASE("what is no index is refused in a clear sentence") {
    const TempDir dir;
    CHECK(says(refusal(dir / "nowhere"), "no index at "));
    CHECK(says(refusal(dir / "nowhere"), "ibid-index FOLDER"));
    std::filesystem::create_directory(dir / "folder");
    CHECK(says(refusal(dir / "folder"), "holds no index"));
    write_file(dir / "file", "text");
    CHECK(says(refusal(dir / "file"), "is a file, not an index"));
    write_file(dir / "damaged/xapian/iamglass", "not what it should be");
    CHECK(says(refusal(dir / "damaged"), "--rebuild"));
    std::filesystem::create_directories(dir / "emptied/xapian");
    CHECK(says(refusal(dir / "emptied"), "the index "));
}

TEST_CASE("another schema version says how to rebuild") {
    const TempDir dir;
    make_index_dir(dir / "index");
    {
        auto database = open_writable(dir / "index");
        database.set_metadata("schema", "0");
        database.commit();
    }
    const std::string text = refusal(dir / "index");
    CHECK(says(text, "schema version 0"));
    CHECK(says(text, "needs version " + std::string(schema_version)));
    CHECK(says(text, "--rebuild"));
    CHECK_THROWS_AS(open_writable(dir / "index"), Error);
}

TEST_CASE("somebody else's database is not taken for an index") {
    const TempDir dir;
    {
        std::filesystem::create_directory(dir / "index");
        Xapian::WritableDatabase other((dir / "index/xapian").string());
        other.add_document({});
        other.commit();
    }
    CHECK(says(refusal(dir / "index"), "not an index of ibid"));
    CHECK_THROWS_AS(open_writable(dir / "index"), Error);
}

TEST_CASE("a folder with other files is not made into an index") {
    const TempDir dir;
    write_file(dir / "docs/report.txt", "text");
    CHECK_THROWS_AS(make_index_dir(dir / "docs"), Error);
    CHECK(std::filesystem::exists(dir / "docs/report.txt"));
    CHECK_FALSE(std::filesystem::exists(dir / "docs/columns"));
    write_file(dir / "file", "text");
    CHECK_THROWS_AS(make_index_dir(dir / "file"), Error);
    // A file that happens to be called as one of ours is not overwritten.
    write_file(dir / "odd/lock", "somebody's");
    write_file(dir / "odd/other", "text");
    CHECK_THROWS_AS(make_index_dir(dir / "odd"), Error);
    CHECK(read_file(dir / "odd/lock") == "somebody's");
}

TEST_CASE("totals are kept") {
    const TempDir dir;
    make_index_dir(dir / "index");
    auto database = open_writable(dir / "index");
    CHECK(read_totals(database).passages == 0);
    write_totals(database, {42, 41, 123456789012});
    CHECK(read_totals(database).passages == 42);
    CHECK(read_totals(database).body_passages == 41);
    CHECK(read_totals(database).body_tokens == 123456789012);
}

}  // namespace ibid
