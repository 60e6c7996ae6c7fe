// Program -> what lets a shell complete its command line.
#pragma once

#include <string>

#include "generator/program.h"

namespace ibid {

std::string bash_completions(const Program& program);
std::string zsh_completions(const Program& program);
std::string fish_completions(const Program& program);

}  // namespace ibid
