// A command -> what running it took, one line a run:
//
//   launch [-r RUNS] [-f OPEN_FILES] [-o OUTPUT] [-w] COMMAND...
//   wall_ns=3661100 cpu_ns=2911000 peak_kb=11800 files=0 maps=0 status=0
//
// It is small and starts processes at the least cost, so that what is measured
// is theirs; and a large parent's memory would count as the child's peak. The
// command writes into a pipe that is read to its end, or into OUTPUT. -f bounds
// the files that it may hold open; -w watches how many it holds, and maps.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

extern char** environ;

namespace {

using Clock = std::chrono::steady_clock;

struct Settings {
    int runs = 1;
    const char* output = nullptr;
    bool watch = false;
    char** command = nullptr;
};

struct Holding {
    long files = 0;
    long maps = 0;
};

// A process that has just ended has neither.
Holding held_by(pid_t pid) {
    const std::string folder = "/proc/" + std::to_string(pid);
    Holding now;
    std::error_code gone;
    std::filesystem::directory_iterator fds(folder + "/fd", gone);
    for (; !gone && fds != std::filesystem::directory_iterator();
         fds.increment(gone))
        ++now.files;
    std::ifstream maps(folder + "/maps");
    for (std::string line; std::getline(maps, line);)
        now.maps += line.find('/') != std::string::npos;
    return now;
}

Holding watch(pid_t pid, const std::atomic<bool>& ended) {
    Holding most;
    while (!ended) {
        const Holding now = held_by(pid);
        most.files = std::max(most.files, now.files);
        most.maps = std::max(most.maps, now.maps);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return most;
}

void drain(int from) {
    char bytes[1 << 16];
    while (read(from, bytes, sizeof bytes) > 0) continue;
    close(from);
}

pid_t spawn(const Settings& settings, int into) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, into, 1);
    pid_t pid = 0;
    const int failed = posix_spawnp(&pid, settings.command[0], &actions,
                                    nullptr, settings.command, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -1 : pid;
}

long long nanoseconds(const timeval& time) {
    return time.tv_sec * 1'000'000'000LL + time.tv_usec * 1'000LL;
}

bool run(const Settings& settings) {
    int ends[2] = {-1, -1};
    if (settings.output)
        ends[1] = open(settings.output,
                       O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    else if (pipe2(ends, O_CLOEXEC) != 0)
        return false;
    if (ends[1] < 0) return false;

    const auto start = Clock::now();
    const pid_t pid = spawn(settings, ends[1]);
    close(ends[1]);
    if (pid < 0) return false;
    std::atomic<bool> ended = false;
    Holding most;
    std::thread watcher;
    if (settings.watch)
        watcher = std::thread([&] { most = watch(pid, ended); });
    if (ends[0] >= 0) drain(ends[0]);
    rusage usage{};
    int status = 0;
    wait4(pid, &status, 0, &usage);
    const auto taken = Clock::now() - start;
    ended = true;
    if (watcher.joinable()) watcher.join();
    std::printf(
        "wall_ns=%lld cpu_ns=%lld peak_kb=%ld files=%ld maps=%ld status=%d\n",
        static_cast<long long>(taken.count()),
        nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime),
        usage.ru_maxrss, most.files, most.maps,
        WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return true;
}

void bound_files(rlim_t most) {
    const rlimit limit{most, most};
    setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

int main(int argc, char** argv) {
    Settings settings;
    for (int option; (option = getopt(argc, argv, "+r:f:o:w")) != -1;) {
        if (option == 'r') settings.runs = std::atoi(optarg);
        if (option == 'f') bound_files(std::strtoul(optarg, nullptr, 10));
        if (option == 'o') settings.output = optarg;
        if (option == 'w') settings.watch = true;
        if (option == '?') return 2;
    }
    settings.command = argv + optind;
    if (!*settings.command) return 2;
    for (int i = 0; i < settings.runs; ++i)
        if (!run(settings)) {
            std::perror(settings.command[0]);
            return 2;
        }
}
