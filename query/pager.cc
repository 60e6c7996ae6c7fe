#include "query/pager.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace ibid {
namespace {

// While the pager runs, Ctrl-C and a closed pipe are its business.
class SignalsIgnored {
public:
    SignalsIgnored()
        : interrupt_(std::signal(SIGINT, SIG_IGN)),
          pipe_(std::signal(SIGPIPE, SIG_IGN)) {}
    ~SignalsIgnored() {
        std::signal(SIGINT, interrupt_);
        std::signal(SIGPIPE, pipe_);
    }
    SignalsIgnored(const SignalsIgnored&) = delete;
    SignalsIgnored& operator=(const SignalsIgnored&) = delete;

private:
    void (*interrupt_)(int);
    void (*pipe_)(int);
};

std::string pager_command() {
    const char* pager = std::getenv("PAGER");
    return pager == nullptr ? "less" : pager;
}

[[noreturn]] void become_pager(const std::string& command, int input) {
    dup2(input, STDIN_FILENO);
    close(input);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGPIPE, SIG_DFL);
    // F: leave when all fits; R: show colours; X: leave the text standing.
    setenv("LESS", "FRX", 0);
    execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
    _exit(127);
}

void write_all(int file, const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const ssize_t written = write(file, text.data() + at, text.size() - at);
        if (written >= 0)
            at += static_cast<std::size_t>(written);
        else if (errno != EINTR)
            return;  // the user has left the pager
    }
}

int wait_for(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 0;
}

}  // namespace

bool page(const std::string& text) {
    const std::string command = pager_command();
    int ends[2];
    if (command.empty() || command == "cat" || pipe(ends) != 0) return false;
    const SignalsIgnored ignored;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[1]);
        become_pager(command, ends[0]);
    }
    close(ends[0]);
    if (child > 0) write_all(ends[1], text);
    close(ends[1]);
    constexpr int not_found = 127;  // says the shell
    return child > 0 && wait_for(child) != not_found;
}

}  // namespace ibid
