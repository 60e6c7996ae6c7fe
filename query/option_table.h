// The options of `ibid`: one table from which the command line is read and
// `--help` is written.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "query/options.h"

namespace ibid {

struct OptionRow {
    std::string_view group;  // a heading of `--help`
    std::string_view names;  // "-n,--limit"
    std::string_view value;  // "N"; "": takes none
    std::string_view help;
    // `value` is "" when the option takes none. Throws Error.
    void (*apply)(Options& options, const std::string& value);
};

std::span<const OptionRow> option_rows();

// The row of an option as typed ("-n", "--limit"), or nullptr.
const OptionRow* find_option(std::string_view name);

}  // namespace ibid
