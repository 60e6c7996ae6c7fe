// An index of a few articles, made once for a test program, and `ibid` run on
// it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "on_terminal.h"
#include "run_program.h"
#include "temp_dir.h"

namespace ibid::test {

// The folder whose .ibid is the index.
const std::filesystem::path& indexed_articles();

// In that folder, with a clean environment.
Ended run_ibid(std::vector<std::string> arguments,
               Surroundings surroundings = {});
std::string ibid_on_terminal(std::vector<std::string> arguments,
                             const Terminal& terminal = {});

// As a shell runs it: `$ibid` is the program.
Ended shell(const std::string& script);

bool holds(const std::string& text, std::string_view part);

}  // namespace ibid::test
