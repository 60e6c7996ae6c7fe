// The command line of `ibid` -> Options.
//
//   ibid nato -russia -n 5 --actor DPRK
//     command search, words {"nato", "-russia"}, limit 5, one filter
//
// Options may stand anywhere. Because a query may hold words with a dash in
// front, an argument with a single dash is an option only when one character
// follows it (-c), or -n or -C and digits (-n5); any other is part of the
// query. After `--` everything is.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

namespace ibid {

enum class When { automatic, always, never };

struct Options {
    std::string_view command = "search";  // a name in the table of commands
    // Whether the command was typed as the first word, before any `--`.
    bool command_typed = false;
    std::vector<std::string> words;
    std::vector<std::filesystem::path> dirs;
    SearchOptions search;
    std::optional<std::size_t> limit;
    bool count = false;
    bool articles = false;
    bool quiet = false;
    bool whole = false;
    bool failed = false;
    bool about = false;            // of trend: by what passages speak of
    std::optional<Period> period;  // of trend
    std::size_t minimum = 1;       // of comention
    std::string format;  // a name in the table of formats; "": as fits
    When colour = When::automatic;
    When pager = When::automatic;
    std::size_t width = 0;  // 0: the terminal's
    bool help = false;
    bool version = false;
};

// Throws Error: an unknown option, a value that an option cannot take.
// `arguments` are without the program's name.
Options read_options(const std::vector<std::string>& arguments);

// Whether errors have to be JSON too: known even when the rest of the command
// line cannot be read.
bool wants_json(const std::vector<std::string>& arguments);

}  // namespace ibid
