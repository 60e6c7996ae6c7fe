#include "store/lock.h"

#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <thread>

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

TEST_CASE("a file that its holder removes locks out nobody for long" *
          doctest::test_suite("threads")) {
    const TempDir dir;
    const std::filesystem::path file = dir / "lock";
    std::atomic<int> holders = 0;
    std::atomic<int> granted = 0;
    std::atomic<bool> shared = false;
    const auto contend = [&] {
        while (granted < 4000) {
            try {
                const Lock lock(file);
                if (++holders > 1) shared = true;
                ++granted;
                --holders;  // to remove the file is to let go
                std::filesystem::remove(file);
            } catch (const Error&) {
                std::this_thread::yield();
            }
        }
    };
    std::thread first(contend), second(contend), third(contend);
    first.join();
    second.join();
    third.join();
    CHECK_FALSE(shared);
}

TEST_CASE("a folder that does not exist is an error") {
    const TempDir dir;
    CHECK_THROWS_AS(Lock(dir / "missing/lock"), Error);
}

}  // namespace ibid
