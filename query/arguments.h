// Arguments -> the options among them with their values, and the words.
//
//   {"nato", "-russia", "-n", "5"} -> -n with "5"; words {"nato", "-russia"}
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "query/option_table.h"

namespace ibid {

struct GivenOption {
    const OptionRow* row = nullptr;
    std::string value;  // "" when the option takes none
};

struct Arguments {
    std::vector<GivenOption> options;
    std::vector<std::string> words;
    std::size_t words_before_dashes = 0;  // how many stood before a `--`
};

// The rule of options.h. Throws Error about an option that there is not, or
// one whose value is missing or not wanted.
Arguments split_arguments(const std::vector<std::string>& arguments);

}  // namespace ibid
