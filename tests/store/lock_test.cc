#include "store/lock.h"

#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include <string>

#include <ibid/error.h>

#include "temp_dir.h"

namespace ibid {

TEST_CASE("a second lock names the process that holds the first") {
    const TempDir dir;
    const Lock lock(dir / "lock");
    try {
        const Lock second(dir / "lock");
        FAIL("the second lock was granted");
    } catch (const Error& error) {
        const std::string what = error.what();
        CHECK(what.find("process " + std::to_string(::getpid())) !=
              std::string::npos);
    }
}

TEST_CASE("a lock goes with its owner") {
    const TempDir dir;
    { const Lock lock(dir / "lock"); }
    const Lock again(dir / "lock");
}

TEST_CASE("a lock goes when its process dies") {
    const TempDir dir;
    const pid_t child = ::fork();
    if (child == 0) {
        const Lock lock(dir / "lock");
        ::_exit(0);  // without running the destructor
    }
    ::waitpid(child, nullptr, 0);
    const Lock lock(dir / "lock");
}

TEST_CASE("a folder that does not exist is an error") {
    const TempDir dir;
    CHECK_THROWS_AS(Lock(dir / "missing/lock"), Error);
}

}  // namespace ibid
