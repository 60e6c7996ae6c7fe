// Writers that are killed: the index is as one of their commits left it, and
// the next Writer goes on from there.
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <memory>
#include <optional>
#include <random>
#include <thread>

#include <ibid/writer.h>

#include "index/check.h"
#include "index/peek.h"
#include "index_contents.h"
#include "sample_articles.h"
#include "temp_dir.h"
#include "trials.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

constexpr int last_step = 40;
constexpr const char* step_note = "step";

struct Edit {
    std::string id;
    std::optional<std::string> text;  // nothing: the article goes
};

// What is done between one commit and the next.
std::vector<Edit> edits_of(int step) {
    std::mt19937 random(static_cast<unsigned>(step));
    std::vector<Edit> edits;
    for (auto i = 1 + random() % 12; i > 0; --i) {
        Edit edit{"article " + std::to_string(random() % 60), {}};
        if (random() % 4 != 0)
            edit.text = "Step " + std::to_string(step) + " said " +
                        std::to_string(random() % 1000);
        edits.push_back(edit);
    }
    return edits;
}

IndexContents after(int step) {
    IndexContents held;
    for (int i = 1; i <= step; ++i)
        for (const Edit& edit : edits_of(i))
            if (edit.text)
                held[edit.id] = *edit.text + '\n';
            else
                held.erase(edit.id);
    return held;
}

int noted_step(const Notes& notes) {
    const auto at = notes.find(step_note);
    return at == notes.end() ? 0 : std::stoi(at->second);
}

// All steps that are left.
void carry_on(const fs::path& dir) {
    Writer writer(dir);
    const std::string note = writer.note(step_note);
    for (int step = note.empty() ? 1 : std::stoi(note) + 1; step <= last_step;
         ++step) {
        for (const Edit& edit : edits_of(step))
            if (edit.text)
                writer.put(sample_article(edit.id, "", {*edit.text}));
            else
                writer.remove(edit.id);
        writer.set_note(step_note, std::to_string(step));
        writer.commit();
    }
}

// Whether the kill met a run that had not ended.
bool kill_after(const fs::path& dir, std::chrono::microseconds pause) {
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            carry_on(dir);
        } catch (...) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    std::this_thread::sleep_for(pause);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status)) CHECK(WEXITSTATUS(status) == 0);
    return WIFSIGNALED(status);
}

void check_whole(const fs::path& dir, int step) {
    CHECK(index_contents(dir) == after(step));
    const auto findings = check_index(dir).findings;
    CHECK(findings.empty());
    for (const Error& finding : findings) MESSAGE(finding.what());
}

}  // namespace

TEST_CASE("a killed writer leaves what it committed, and the next goes on") {
    std::mt19937 random(71);
    auto dir = std::make_unique<TempDir>();
    const auto start = std::chrono::steady_clock::now();
    carry_on(*dir / "undisturbed");
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - start);
    int live = 0, states = 0;
    const int kills = trials(12);
    for (int round = 0; round < kills; ++round) {
        const fs::path index = *dir / "i";
        if (kill_after(index, whole * (random() % 1000) / 2500)) ++live;
        int step = 0;
        if (fs::exists(database_dir(index))) {
            step = noted_step(read_notes(index));
            check_whole(index, step);
        }
        states += step > 0 ? 1 : 0;
        if (step < last_step) continue;
        dir = std::make_unique<TempDir>();
    }
    const fs::path index = *dir / "i";
    carry_on(index);
    check_whole(index, last_step);
    CHECK(live > 0);
    MESSAGE(live, " of ", kills, " kills met a running writer, ", states,
            " left a state with articles");
}

}  // namespace ibid
