// The command line of ibid-index -> Options.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "read/reader.h"

namespace ibid {

struct Options {
    std::vector<std::filesystem::path> sources;  // folders, files, "-"
    std::filesystem::path index;                 // -d; empty when not given
    bool dry_run = false;
    bool rebuild = false;
    bool check = false;
    bool retry = false;
    bool verbose = false;
    bool quiet = false;
    bool progress = true;
    std::vector<std::string> actors;  // --actors: the actor files
    bool no_actors = false;           // the index shall have none any more
    ReadLimits limits;
    std::vector<std::filesystem::path> bibliographies;
    std::string dump;    // "document", "passages", "entries"
    std::string answer;  // what --help or --version print; then nothing runs
};

// Throws ibid::Error when the line makes no sense.
Options parse_options(int argc, const char* const* argv);

// What --help says of an option, for the manual and the completions.
struct OptionHelp {
    std::string names;  // "-d,--index"
    std::string value;  // "DIR"; "": takes none
    std::string help;
};
std::vector<OptionHelp> option_help();

// The lines that a call without anything to do gets.
std::string short_help();

}  // namespace ibid
