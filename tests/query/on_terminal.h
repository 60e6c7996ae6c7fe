// Runs a program whose standard output is a terminal of a given size, and
// gives back what the terminal was sent, its line ends as \n.
#pragma once

#include <string>
#include <vector>

namespace ibid::test {

struct Terminal {
    unsigned short columns = 80;
    unsigned short rows = 1000;
    std::vector<std::string> environment = {};  // "NAME=value"
};

std::string on_terminal(const std::vector<std::string>& command,
                        const Terminal& terminal = {});

}  // namespace ibid::test
