#include "query/index_dirs.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

#include "run_program.h"
#include "temp_dir.h"

using namespace ibid;
namespace fs = std::filesystem;

TEST_CASE("indexes are those of -d, else of the variable, else near") {
    TempDir temp;
    const fs::path dir = fs::canonical(temp.path());
    fs::create_directories(dir / "a/.ibid");
    fs::create_directories(dir / "a/b/c");
    fs::create_directories(dir / "other");
    using Paths = std::vector<fs::path>;

    // A folder of articles stands for its index; an index for itself.
    CHECK(find_indexes({dir / "a"}, "", dir) == Paths{dir / "a/.ibid"});
    CHECK(find_indexes({dir / "a/.ibid"}, "", dir) == Paths{dir / "a/.ibid"});
    CHECK(find_indexes({dir / "a", dir / "other"}, "x", dir) ==
          Paths{dir / "a/.ibid", dir / "other"});
    // One that is not there is left for the Index to refuse.
    CHECK(find_indexes({dir / "none"}, "", dir) == Paths{dir / "none"});

    const std::string a = (dir / "a").string();
    const std::string other = (dir / "other").string();
    CHECK(find_indexes({}, other, dir / "a") == Paths{other});
    CHECK(find_indexes({}, a + ':' + other, dir) ==
          Paths{dir / "a/.ibid", other});
    CHECK(find_indexes({}, ':' + a + "::", dir) == Paths{dir / "a/.ibid"});

    CHECK(find_indexes({}, "", dir / "a") == Paths{dir / "a/.ibid"});
    CHECK(find_indexes({}, "", dir / "a/b/c") == Paths{dir / "a/.ibid"});
    CHECK_THROWS_WITH_AS(find_indexes({}, "", dir / "other"),
                         "no index here or above", Error);
}

TEST_CASE("a file called .ibid is no index") {
    TempDir temp;
    write_file(temp.path() / ".ibid", "not a folder");
    CHECK_THROWS_AS(find_indexes({}, "", temp.path()), Error);
}
