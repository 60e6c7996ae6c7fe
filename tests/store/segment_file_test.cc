#include "store/segment_file.h"

#include <doctest/doctest.h>

#include "store/database.h"
#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

}  // namespace

TEST_CASE("a file is mapped, and stays readable when it is removed") {
    const TempDir dir;
    write_file(dir / "file", "some bytes");
    const Mapping mapping(dir / "file");
    fs::remove(dir / "file");
    CHECK(mapping.bytes() == "some bytes");
}

TEST_CASE("what cannot be mapped is empty") {
    const TempDir dir;
    write_file(dir / "empty", "");
    CHECK(Mapping(dir / "empty").bytes().empty());
    CHECK(Mapping(dir / "missing").bytes().empty());
    CHECK(Mapping(dir.path()).bytes().empty());
}

TEST_CASE("only what is listed is kept") {
    const TempDir dir;
    for (const char* name : {"a.seg", "b.seg", "1.new", "b", "a.other"})
        write_file(columns_dir(dir.path()) / name, "x");
    write_file(dir / "b.seg", "x");
    keep_segments(dir.path(), {"a", "never there"});
    CHECK(fs::exists(segment_file(dir.path(), "a")));
    CHECK(fs::exists(dir / "b.seg"));
    CHECK(std::distance(fs::directory_iterator(columns_dir(dir.path())), {}) ==
          1);
    keep_segments(dir / "nowhere", {});
}

TEST_CASE("segments that are being written do not share a file") {
    const TempDir dir;
    const fs::path first = partial_segment_file(dir.path());
    CHECK(first.parent_path() == columns_dir(dir.path()));
    CHECK(first != partial_segment_file(dir.path()));
    CHECK(first.extension() != ".seg");
}

}  // namespace ibid
