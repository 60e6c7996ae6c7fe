// The options of `ibid-index` -> Program.
#include <algorithm>

#include "generator/program.h"
#include "indexer/options.h"

namespace ibid {
namespace {

// A test asks the program whether these are all that it takes.
Completion values_of(std::string_view long_name) {
    if (long_name == "--index") return {Completion::folders, {}};
    if (long_name == "--bibliography") return {Completion::files, {}};
    if (long_name == "--dump")
        return {Completion::one_of, {"document", "passages", "entries"}};
    return {};
}

}  // namespace

Program program() {
    Program out;
    out.name = "ibid-index";
    out.words.kind = Completion::files;
    for (OptionHelp& option : option_help()) {
        const auto [brief, full] = split_names(option.names);
        std::replace(option.help.begin(), option.help.end(), '\n', ' ');
        out.options.push_back(
            {"", brief, full, option.value, option.help, values_of(full)});
    }
    return out;
}

}  // namespace ibid
