#include "query/options.h"

#include <ibid/error.h>

#include "query/arguments.h"
#include "query/commands.h"

namespace ibid {

Options read_options(const std::vector<std::string>& arguments) {
    Arguments split = split_arguments(arguments);
    Options out;
    for (const GivenOption& option : split.options)
        option.row->apply(out, option.value);
    out.words = std::move(split.words);
    const Command* command = split.words_before_dashes > 0
                                 ? find_command(out.words.front())
                                 : nullptr;
    if (command != nullptr) {
        out.command = command->name;
        out.command_typed = true;
        out.words.erase(out.words.begin());
    }
    if (out.failed && out.command != "status")
        throw Error("--failed goes with status", "write: ibid status --failed");
    return out;
}

bool wants_json(const std::vector<std::string>& arguments) {
    std::string before;
    for (const std::string& argument : arguments) {
        if (argument == "--") return false;
        if (argument == "--json" || argument == "--format=json" ||
            (before == "--format" && argument == "json"))
            return true;
        before = argument;
    }
    return false;
}

}  // namespace ibid
