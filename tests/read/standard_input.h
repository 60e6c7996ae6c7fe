// Standard input that holds what a test says.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <string_view>

#include "read/scratch_folder.h"

namespace ibid::test {

class StandardInput {
public:
    explicit StandardInput(std::string_view bytes) : saved_(dup(STDIN_FILENO)) {
        const SourceFile file = folder_.write("input", bytes);
        const int number = open(file.path.c_str(), O_RDONLY);
        dup2(number, STDIN_FILENO);
        close(number);
    }
    ~StandardInput() {
        dup2(saved_, STDIN_FILENO);
        close(saved_);
    }
    StandardInput(const StandardInput&) = delete;
    StandardInput& operator=(const StandardInput&) = delete;

private:
    ScratchFolder folder_;
    int saved_;
};

}  // namespace ibid::test
