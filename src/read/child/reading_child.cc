#include "read/child/reading_child.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>

#include "read/child/refusals.h"
#include "read/child/serve.h"
#include "read/read_error.h"

extern char** environ;

namespace ibid {

namespace {

// What a library leaks is given back with the child.
constexpr std::size_t most_files = 500;

// The child has closed its end of the socket.
struct Died {};

// The child has its end of the socket as standard input and nothing else: what
// a library prints is of no use to a person, and the terminal's interrupts are
// for the parent to heed.
class Spawning {
public:
    explicit Spawning(int socket) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_adddup2(&actions_, socket, 0);
        for (int output : {1, 2})
            posix_spawn_file_actions_addopen(&actions_, output, "/dev/null",
                                             O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&actions_, 3);
        sigset_t blocked;
        sigemptyset(&blocked);
        for (int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            sigaddset(&blocked, signal);
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setsigmask(&attributes_, &blocked);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK);
    }
    ~Spawning() {
        posix_spawn_file_actions_destroy(&actions_);
        posix_spawnattr_destroy(&attributes_);
    }
    Spawning(const Spawning&) = delete;
    Spawning& operator=(const Spawning&) = delete;

    // 0, or the errno.
    int run(std::vector<std::string>& command, pid_t& child) {
        std::vector<char*> arguments;
        for (std::string& word : command) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        return posix_spawn(&child, arguments[0], &actions_, &attributes_,
                           arguments.data(), environ);
    }

private:
    posix_spawn_file_actions_t actions_;
    posix_spawnattr_t attributes_;
};

struct Death {
    int status = 0;
    std::uintmax_t memory = 0;  // the most that it had, in bytes
};

Death wait_for(pid_t child) {
    Death death;
    rusage usage{};
    while (wait4(child, &death.status, 0, &usage) < 0 && errno == EINTR)
        continue;
    death.memory = static_cast<std::uintmax_t>(usage.ru_maxrss) << 10;
    return death;
}

// The signal that ended it, or 0.
int signal_of(const Death& death) {
    return WIFSIGNALED(death.status) ? WTERMSIG(death.status) : 0;
}

bool is_out_of_time(const Death& death) {
    return signal_of(death) == SIGPROF;
}

// Libraries written in C take a refusal of memory for a pointer, and crash.
bool is_out_of_memory(const Death& death, const ReadLimits& limits) {
    if (WIFEXITED(death.status)) return WEXITSTATUS(death.status) == no_memory;
    return signal_of(death) == SIGKILL ||
           death.memory > limits.memory_bytes / 4 * 3;
}

ReadError reason_of(const Death& death, const Request& request) {
    if (is_out_of_time(death)) return too_much_time(request.limits);
    if (is_out_of_memory(death, request.limits))
        return too_much_memory(request.limits);
    const int signal = signal_of(death);
    return reader_failed(request.reader, signal ? strsignal(signal) : "");
}

}  // namespace

ReadingChild::ReadingChild(std::vector<std::string> command)
    : command_(std::move(command)) {
    if (command_.empty())
        command_ = {"/proc/self/exe", std::string(child_argument)};
}

ReadingChild::~ReadingChild() {
    stop();
}

void ReadingChild::read(std::string_view reader, Input& input,
                        const SourceFile& file, const ReadLimits& limits,
                        const ReadSink& sink) {
    const std::string bytes = input.read_all(limits.file_bytes);
    Answer answer = ask({std::string(reader), file, limits}, bytes);
    for (Failure& failure : answer.failures) {
        failure.file = file.name;
        sink.failure(failure);
    }
    for (Document& document : answer.documents)
        sink.document(std::move(document));
}

Answer ReadingChild::ask(const Request& request, std::string_view bytes) {
    if (read_ >= most_files) stop();
    for (;;) {
        if (child_ < 0) start();
        const bool fresh = read_ == 0;
        try {
            return ask_once(request, bytes);
        } catch (const Died&) {
            kill(child_, SIGKILL);  // where it has only closed its socket
            const Death death = wait_for(std::exchange(child_, -1));
            stop();
            // An earlier file may be to blame.
            if (fresh || is_out_of_time(death)) throw reason_of(death, request);
        }
    }
}

Answer ReadingChild::ask_once(const Request& request, std::string_view bytes) {
    const ReadLimits& limits = request.limits;
    const Deadline deadline =
        std::chrono::steady_clock::now() +
        std::chrono::milliseconds(
            static_cast<std::int64_t>(limits.seconds * 10'000) + 1'000);
    ++read_;
    std::vector<char> answer;
    Passed passed = send_frame(socket_, to_bytes(request), deadline);
    if (passed == Passed::whole) passed = send_frame(socket_, bytes, deadline);
    if (passed == Passed::whole)
        passed = receive_frame(socket_, limits.memory_bytes, deadline, answer);
    if (passed == Passed::closed) throw Died{};
    std::optional<Answer> out;
    if (passed == Passed::whole)
        out = answer_from({answer.data(), answer.size()});
    if (out) return std::move(*out);
    stop();
    if (passed == Passed::late) throw too_much_time(limits);
    if (passed == Passed::too_long) throw too_much_memory(limits);
    throw reader_failed(request.reader, "its answer makes no sense");
}

void ReadingChild::start() {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        throw ReadError(std::string("cannot be read apart: ") +
                        std::strerror(errno));
    const int failed = Spawning(ends[1]).run(command_, child_);
    close(ends[1]);
    socket_ = ends[0];
    read_ = 0;
    ++started_;
    if (failed == 0) return;
    child_ = -1;
    stop();
    throw ReadError(std::string("cannot be read: no process for its reader: ") +
                    std::strerror(failed));
}

void ReadingChild::stop() {
    if (child_ >= 0) {
        kill(child_, SIGKILL);
        wait_for(std::exchange(child_, -1));
    }
    if (socket_ >= 0) close(std::exchange(socket_, -1));
}

}  // namespace ibid
