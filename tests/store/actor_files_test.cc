#include "store/actor_files.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

#include "store/database.h"
#include "temp_dir.h"

namespace ibid {

TEST_CASE("actor files come back as they were, and can be dropped") {
    const TempDir dir;
    make_index_dir(dir / "index");
    auto database = open_writable(dir / "index");
    CHECK(read_actor_files(database).empty());
    const std::vector<ActorSource> files = {
        {"a.toml", "[[actor]]\nid = \"X\"\n"},
        {"dir/b.txt", std::string(100'000, 'x') + '\0' + "\xff"},
        {"empty.toml", ""}};
    write_actor_files(database, files);
    CHECK(read_actor_files(database) == files);
    write_actor_files(database, {files[1]});
    CHECK(read_actor_files(database) == std::vector{files[1]});
    write_actor_files(database, {});
    CHECK(read_actor_files(database).empty());
}

TEST_CASE("damaged actor files are an error") {
    const TempDir dir;
    make_index_dir(dir / "index");
    auto database = open_writable(dir / "index");
    database.set_metadata("actor-files", "no frame");
    CHECK_THROWS_AS(read_actor_files(database), Error);
}

}  // namespace ibid
