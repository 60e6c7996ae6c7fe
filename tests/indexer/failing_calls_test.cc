// Disks that fill or break, and programs that are killed, at every call that
// changes a file: the old state serves, and the next run completes the new one.
#include <sys/mount.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "index/check.h"
#include "index_contents.h"
#include "indexed_folder.h"
#include "trials.h"

namespace ibid::test {

namespace {

namespace fs = std::filesystem;

// A run that is disturbed.
struct Run {
    const char* what;
    bool has_index;  // before it
    std::vector<std::string> arguments;
};

const Run runs[] = {
    {"a first run", false, {"articles"}},
    {"an update", true, {"articles"}},
    {"a rebuild", true, {"--rebuild", "articles"}},
};

void index_old_articles(const IndexedFolder& folder) {
    write_articles(folder.path());
    write_file(folder.path() / "wire.jsonl", wire_reports(0, 100));
    CHECK(folder.run({"articles"}).status == 0);
}

void change_articles(const IndexedFolder& folder) {
    write_articles(folder.path());
    write_file(folder.path() / "one.txt", "Talks fail\n\nNobody agreed.\n");
    fs::remove(folder.path() / "two.md");
    write_file(folder.path() / "wire.jsonl", wire_reports(50, 150));
}

IndexContents old_state() {
    IndexedFolder folder;
    index_old_articles(folder);
    return index_contents(folder.index());
}

IndexContents new_state() {
    IndexedFolder folder;
    change_articles(folder);
    CHECK(folder.run({"articles"}).status == 0);
    return index_contents(folder.index());
}

void arrange(const IndexedFolder& folder, const Run& run) {
    if (run.has_index) index_old_articles(folder);
    change_articles(folder);
}

Surroundings failing(int call, const char* as, const fs::path& calls) {
    Surroundings surroundings;
    surroundings.environment = {
        "LD_PRELOAD=" IBID_FAILING_CALLS,
        // Its library wants to be the first; this one may come before it.
        "ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0",
        "IBID_FAIL_AT=" + std::to_string(call),
        std::string("IBID_FAIL_AS=") + as,
        "IBID_CALLS=" + calls.string(),
    };
    return surroundings;
}

int calls_of(const Run& run) {
    IndexedFolder folder;
    arrange(folder, run);
    const fs::path calls = folder.above() / "calls";
    CHECK(folder.run(run.arguments, failing(0, "", calls)).status == 0);
    return std::stoi(read_file(calls));
}

// So many of the calls, at random, or all.
std::vector<int> some_of(int calls, int wanted, std::mt19937& random) {
    std::vector<int> chosen;
    for (int call = 1; call <= calls; ++call) chosen.push_back(call);
    std::ranges::shuffle(chosen, random);
    chosen.resize(static_cast<std::size_t>(std::min(calls, wanted)));
    return chosen;
}

// The state, if there is one: a first run may not have come so far.
IndexContents state_of(const IndexedFolder& folder) {
    if (!fs::exists(database_dir(folder.index()))) return {};
    const auto findings = check_index(folder.index()).findings;
    CHECK(findings.empty());
    for (const Error& finding : findings) MESSAGE(finding.what());
    return index_contents(folder.index());
}

void check_next_run(const IndexedFolder& folder, const IndexContents& wanted) {
    const Ended next = folder.run({"articles"});
    CAPTURE(next.err);
    CHECK(next.status == 0);
    CHECK(next.err == "");
    CHECK(state_of(folder) == wanted);
    CHECK(folder.run({"articles", "--check"}).status == 0);
    CHECK_FALSE(fs::exists(folder.index() / "rebuild"));
}

}  // namespace

TEST_CASE("a call that fails leaves the old state or the new") {
    const IndexContents old_articles = old_state();
    const IndexContents new_articles = new_state();
    std::mt19937 random(81);
    for (const Run& run : runs)
        for (const char* as : {"EIO", "ENOSPC", "KILL"}) {
            const int calls = calls_of(run);
            CHECK(calls > 10);
            for (const int call : some_of(calls, trials(4), random)) {
                CAPTURE(run.what);
                CAPTURE(as);
                CAPTURE(call);
                IndexedFolder folder;
                arrange(folder, run);
                const Ended ended = folder.run(
                    run.arguments, failing(call, as, folder.above() / "calls"));
                CAPTURE(ended.err);
                const IndexContents held = state_of(folder);
                const IndexContents before =
                    run.has_index ? old_articles : IndexContents{};
                CHECK((held == before || held == new_articles));
                if (ended.status == 0)  // it made no difference
                    CHECK(held == new_articles);
                else if (std::string(as) != "KILL") {
                    CHECK(ended.status == 2);
                    CHECK(ended.err.starts_with("ibid-index: "));
                }
                check_next_run(folder, new_articles);
            }
        }
}

TEST_CASE("files that cannot grow, at many sizes") {
    const IndexContents old_articles = old_state();
    const IndexContents new_articles = new_state();
    std::mt19937 random(82);
    for (int round = 0; round < trials(6); ++round) {
        const std::uintmax_t size = random() % 200'000;
        CAPTURE(size);
        IndexedFolder folder;
        arrange(folder, runs[1]);
        const Ended ended = folder.run({"articles"}, {.largest_file = size});
        CAPTURE(ended.err);
        CHECK(state_of(folder) ==
              (ended.status == 0 ? new_articles : old_articles));
        if (ended.status != 0) {
            CHECK(ended.status == 2);
            CHECK(contains(ended.err, "\n  free some space"));
        }
        check_next_run(folder, new_articles);
    }
}

// Only where this process may mount one.
TEST_CASE("a disk that is full, at many sizes") {
    const IndexContents new_articles = new_state();
    std::mt19937 random(83);
    int full = 0;
    for (int round = 0; round < trials(6); ++round) {
        const std::string size =
            "size=" + std::to_string(40'000 + random() % 900'000);
        CAPTURE(size);
        IndexedFolder folder;
        change_articles(folder);
        fs::create_directory(folder.index());
        if (::mount("tmpfs", folder.index().c_str(), "tmpfs", 0,
                    size.c_str()) != 0) {
            MESSAGE("no disk was filled: this user may not mount one");
            return;
        }
        const Ended ended = folder.run({"articles"});
        CAPTURE(ended.err);
        CHECK((ended.status == 0 || ended.status == 2));
        CHECK(state_of(folder) ==
              (ended.status == 0 ? new_articles : IndexContents{}));
        if (ended.status == 2) {
            ++full;
            CHECK(contains(ended.err, "\n  free some space"));
        }
        CHECK(::mount("tmpfs", folder.index().c_str(), "tmpfs", MS_REMOUNT,
                      "size=50m") == 0);
        check_next_run(folder, new_articles);
        ::umount(folder.index().c_str());
    }
    CHECK(full > 0);
    MESSAGE("the disk was full ", full, " times");
}

}  // namespace ibid::test
