#include "run_program.h"

#include <fcntl.h>
#include <pty.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace ibid::test {

namespace {

// Output goes to files, so that no program ever waits for a reader.
class Capture {
public:
    Capture() : file_(std::tmpfile()) {
        if (!file_) throw std::runtime_error("no temporary file");
    }
    ~Capture() { std::fclose(file_); }
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;

    int descriptor() const { return ::fileno(file_); }
    std::string text() const {
        std::string text;
        std::rewind(file_);
        char piece[4096];
        std::size_t size = 0;
        while ((size = std::fread(piece, 1, sizeof piece, file_)) > 0)
            text.append(piece, size);
        return text;
    }

private:
    std::FILE* file_;
};

// What a terminal's program has printed; the kernel reports the closed other
// end as an error.
std::string read_terminal(int descriptor) {
    std::string text;
    char piece[4096];
    ssize_t size = 0;
    while ((size = ::read(descriptor, piece, sizeof piece)) > 0)
        text.append(piece, static_cast<std::size_t>(size));
    return text;
}

[[noreturn]] void become(const std::vector<std::string>& command,
                         const Surroundings& surroundings) {
    for (const std::string& setting : surroundings.environment)
        ::putenv(const_cast<char*>(setting.c_str()));
    if (surroundings.largest_file > 0) {
        const rlimit limit{surroundings.largest_file,
                           surroundings.largest_file};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (!surroundings.folder.empty() &&
        ::chdir(surroundings.folder.c_str()) != 0)
        ::_exit(127);
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

}  // namespace

struct Program::Streams {
    Capture out;
    Capture err;
    int input[2] = {-1, -1};     // to read from, to write to
    int terminal[2] = {-1, -1};  // ours, the program's

    explicit Streams(bool with_terminal) {
        if (::pipe2(input, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        if (with_terminal && ::openpty(&terminal[0], &terminal[1], nullptr,
                                       nullptr, nullptr) != 0)
            throw std::runtime_error("no terminal");
    }
    ~Streams() {
        for (int* end : {&input[0], &input[1], &terminal[0], &terminal[1]})
            close(*end);
    }
    static void close(int& descriptor) {
        if (descriptor >= 0) ::close(descriptor);
        descriptor = -1;
    }
    void attach() {
        ::dup2(input[0], STDIN_FILENO);
        ::dup2(out.descriptor(), STDOUT_FILENO);
        ::dup2(terminal[1] < 0 ? err.descriptor() : terminal[1], STDERR_FILENO);
    }
};

Program::Program(const std::vector<std::string>& command,
                 const Surroundings& surroundings)
    : streams_(std::make_unique<Streams>(surroundings.terminal)) {
    std::signal(SIGPIPE, SIG_IGN);
    child_ = ::fork();
    if (child_ < 0) throw std::runtime_error("cannot fork");
    if (child_ == 0) {
        std::signal(SIGPIPE, SIG_DFL);
        streams_->attach();
        become(command, surroundings);
    }
    Streams::close(streams_->input[0]);
    Streams::close(streams_->terminal[1]);
}

Program::~Program() {
    if (ended_) return;
    send(SIGKILL);
    ::waitpid(child_, nullptr, 0);
}

bool Program::write(std::string_view text) {
    while (!text.empty()) {
        const ssize_t size =
            ::write(streams_->input[1], text.data(), text.size());
        if (size < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(size));
    }
    return true;
}

void Program::close_input() {
    Streams::close(streams_->input[1]);
}

void Program::send(int signal) {
    ::kill(child_, signal);
}

bool Program::is_running() {
    if (!ended_) ended_ = ::waitpid(child_, &raw_status_, WNOHANG) == child_;
    return !ended_;
}

Ended Program::wait() {
    close_input();
    std::string shown;
    if (streams_->terminal[0] >= 0)
        shown = read_terminal(streams_->terminal[0]);
    if (!ended_) ::waitpid(child_, &raw_status_, 0);
    ended_ = true;
    const int status = WIFSIGNALED(raw_status_) ? 128 + WTERMSIG(raw_status_)
                                                : WEXITSTATUS(raw_status_);
    return {status, streams_->out.text(), shown + streams_->err.text()};
}

Ended run_program(const std::vector<std::string>& command,
                  const Surroundings& surroundings) {
    Program program(command, surroundings);
    program.write(surroundings.input);
    return program.wait();
}

}  // namespace ibid::test
