// The verbs of `ibid`: one table from which the command line is read and
// `--help` is written.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "query/options.h"
#include "query/screen.h"

namespace ibid {

// What a command has to say: results for stdout, notes for stderr.
struct Answer {
    std::string text;
    std::string notes;
    bool found = true;  // the exit status: 0, or 1 when nothing was found
};

struct Command {
    std::string_view name;
    std::string_view words;  // that go after it, for `--help`
    std::string_view help;
    Answer (*run)(const Options& options, const Screen& screen);
};

std::span<const Command> commands();
const Command* find_command(std::string_view name);

}  // namespace ibid
