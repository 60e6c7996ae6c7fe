#include "on_terminal.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace ibid::test {

std::string on_terminal(const std::vector<std::string>& command,
                        const Terminal& terminal) {
    winsize size{terminal.rows, terminal.columns, 0, 0};
    int ours = -1;
    const pid_t child = forkpty(&ours, nullptr, nullptr, &size);
    if (child < 0) throw std::runtime_error("no terminal");
    if (child == 0) {
        for (const char* name : {"NO_COLOR", "PAGER", "LESS", "IBID_INDEX"})
            unsetenv(name);
        setenv("TERM", "xterm", 1);
        for (const std::string& setting : terminal.environment)
            putenv(const_cast<char*>(setting.c_str()));
        std::vector<char*> arguments;
        for (const std::string& argument : command)
            arguments.push_back(const_cast<char*>(argument.c_str()));
        arguments.push_back(nullptr);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    std::string out;
    char piece[4096];
    for (ssize_t n = 0; (n = read(ours, piece, sizeof piece)) > 0;)
        out.append(piece, static_cast<std::size_t>(n));
    close(ours);
    waitpid(child, nullptr, 0);
    std::erase(out, '\r');
    return out;
}

}  // namespace ibid::test
