// Runs that do not come to their end: the index stays whole, and the next run
// completes it.
#include <doctest/doctest.h>

#include <ibid/writer.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include "index_contents.h"
#include "indexed_folder.h"
#include "indexer/known_files.h"
#include "trials.h"

namespace ibid::test {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr int small_files = 300;

void write_small_files(const fs::path& folder) {
    for (int n = 0; n < small_files; ++n)
        write_file(folder / (std::to_string(n) + ".jsonl"),
                   wire_reports(n * 10, 10));
}

// The program makes the index once it listens to signals.
void wait_for_start(const IndexedFolder& folder, Program& program) {
    while (program.is_running() && !fs::exists(folder.index() / "xapian"))
        std::this_thread::sleep_for(1ms);
}

// How long it takes when nobody disturbs it.
std::chrono::microseconds time_of_run() {
    IndexedFolder folder;
    write_small_files(folder.path());
    const auto start = std::chrono::steady_clock::now();
    CHECK(folder.run({"articles"}).status == 0);
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - start);
}

void wait_for_lock(const IndexedFolder& folder, Program& program) {
    const std::string holder = std::to_string(program.id());
    while (program.is_running() && read_file(folder.index() / "lock") != holder)
        std::this_thread::sleep_for(1ms);
}

}  // namespace

TEST_CASE("an interrupted run keeps what was done") {
    for (const int signal : {SIGINT, SIGTERM}) {
        IndexedFolder folder;
        fs::create_directories(folder.path());
        Program program(folder.command({"-d", folder.index().string(), "-"}),
                        {.folder = folder.path()});
        REQUIRE(program.write(wire_reports(0, 2000)));
        wait_for_start(folder, program);
        program.send(signal);
        // It stops at the next article, long before the end of these.
        program.write(wire_reports(2000, 20'000));
        const Ended ended = program.wait();
        CHECK(ended.status == 130);
        CAPTURE(ended.err);
        CHECK(contains(ended.err, "ibid-index: interrupted; "));

        const Ended again = folder.run({"-d", folder.index().string(), "-"},
                                       {.input = wire_reports(0, 3000)});
        CHECK(again.status == 0);
        CHECK(contains(again.out, "; 0 failed"));
        CHECK(Writer(folder.index()).size().articles >= 3000);
    }
}

TEST_CASE("an interrupted run over files is completed by the next") {
    std::mt19937 random(11);
    for (int round = 0; round < 4; ++round) {
        IndexedFolder folder;
        write_small_files(folder.path());
        Program program(folder.command({"articles"}),
                        {.folder = folder.above()});
        wait_for_start(folder, program);
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 300));
        program.send(SIGINT);
        const Ended ended = program.wait();
        CHECK((ended.status == 0 || ended.status == 130));

        const Ended again = folder.run({"articles"});
        CHECK(again.status == 0);
        CHECK(again.err == "");
        CHECK(contains(again.out, "indexed 3000 articles (3000 passages)"));
    }
}

// Killed anywhere between its start and its end; an update and a rebuild by
// turns.
TEST_CASE("a killed run leaves a whole index that the next run completes") {
    std::mt19937 random(13);
    const auto whole = time_of_run();
    int live = 0;
    const int kills = trials(6);
    for (int round = 0; round < kills; ++round) {
        IndexedFolder folder;
        write_articles(folder.path());
        folder.run({"articles"});
        write_small_files(folder.path());
        std::vector<std::string> arguments{"articles"};
        if (round % 2 == 1) arguments.push_back("--rebuild");
        {
            Program program(folder.command(arguments),
                            {.folder = folder.above()});
            std::this_thread::sleep_for(whole * (random() % 1000) / 1000);
            program.send(SIGKILL);
            live += program.wait().status == 128 + SIGKILL ? 1 : 0;
        }
        const std::size_t articles = index_contents(folder.index()).size();
        CHECK((articles == 5 || articles == 3005));
        const Ended checked = folder.run({"articles", "--check"});
        CAPTURE(checked.err);
        CHECK(checked.status == 0);
        const Ended again = folder.run({"articles"});
        CHECK(again.status == 0);
        CHECK(again.err == "");
        CHECK(contains(again.out, "indexed 3005 articles"));
        CHECK(folder.run({"articles", "--check"}).status == 0);
    }
    CHECK(live > 0);
    MESSAGE(live, " of ", kills, " kills met a running program");
}

// A file of zeros that takes up no space, and long to read: it seems to have
// had its size for long, so that only its bytes can tell whether it is another.
TEST_CASE("looking for changes is interrupted at once") {
    constexpr std::uintmax_t size = std::uintmax_t{20} << 30;
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    {
        Writer writer(folder.index());
        KnownFiles known(writer);
        FileState state = *known.find("one.txt");
        state.size = size;
        known.save(writer, state);
        writer.commit();
    }
    fs::resize_file(folder.path() / "one.txt", size);
    Program program(folder.command({"articles"}), {.folder = folder.above()});
    wait_for_lock(folder, program);
    std::this_thread::sleep_for(100ms);
    const auto sent = std::chrono::steady_clock::now();
    program.send(SIGINT);
    const Ended ended = program.wait();
    CHECK(std::chrono::steady_clock::now() - sent < 5s);
    CHECK(ended.status == 130);
    CHECK(ended.err == "ibid-index: interrupted; the index is as it was\n");
    CHECK(Writer(folder.index()).size().articles == 5);
}

TEST_CASE("of two first runs at once the one that writes goes on") {
    for (int round = 0; round < 20; ++round) {
        IndexedFolder folder;
        write_small_files(folder.path());
        Program first(folder.command({"articles"}), {.folder = folder.above()});
        Program second(folder.command({"articles"}),
                       {.folder = folder.above()});
        const Ended one = first.wait();
        const Ended two = second.wait();
        CAPTURE(one.err);
        CAPTURE(two.err);
        for (const Ended& ended : {one, two})
            CHECK((ended.status == 0 ||
                   contains(ended.err, "is being written by ")));
        CHECK((one.status == 0 || two.status == 0));
        CHECK(Writer(folder.index()).size().articles == 3000);
    }
}

TEST_CASE("an interrupted rebuild leaves the old index") {
    IndexedFolder folder;
    write_articles(folder.path());
    folder.run({"articles"});
    Program program(
        folder.command({"--rebuild", "-d", folder.index().string(), "-"}),
        {.folder = folder.above()});
    while (program.is_running() &&
           !fs::exists(folder.index() / "rebuild/xapian"))
        std::this_thread::sleep_for(1ms);
    program.send(SIGINT);
    program.write(wire_reports(0, 20'000));
    const Ended ended = program.wait();
    CHECK(ended.status == 130);
    CHECK(contains(ended.err, "interrupted; the index is as it was"));
    CHECK_FALSE(fs::exists(folder.index() / "rebuild"));
    CHECK(Writer(folder.index()).size().articles == 5);
}

}  // namespace ibid::test
