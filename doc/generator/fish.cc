#include "generator/completions.h"

namespace ibid {
namespace {

std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') out += '\\';
        out += c;
    }
    return out + '\'';
}

// What an option's value may be; -x is "a value, and no file".
std::string value_arguments(const Completion& completion) {
    switch (completion.kind) {
        case Completion::nothing:
            return " -x";
        case Completion::folders:
            return " -x -a '(__fish_complete_directories)'";
        case Completion::files:
            return " -r -F";
        case Completion::one_of:
            return " -x -a '" + joined(completion.words) + "'";
        case Completion::list_of:
            return " -x -a '(__fish_append , " + joined(completion.words) +
                   ")'";
    }
    return "";
}

std::string command_lines(const Program& program, const std::string& start) {
    std::string out;
    for (const CommandText& command : program.commands) {
        out += start + " -n __fish_use_subcommand -a " + command.name + " -d " +
               quoted(command.help) + '\n';
        const std::string after =
            start + " -n '__fish_seen_subcommand_from " + command.name + "'";
        if (command.completion.kind == Completion::files)
            out += after + " -F\n";
        if (command.completion.kind == Completion::one_of)
            out += after + " -a '" + joined(command.completion.words) + "'\n";
    }
    return out;
}

}  // namespace

std::string fish_completions(const Program& program) {
    const std::string start = "complete -c " + program.name;
    std::string out = "# Completion of " + program.name + " for fish.\n";
    if (program.words.kind != Completion::files) out += start + " -f\n";
    out += command_lines(program, start);
    for (const OptionText& option : program.options) {
        out += start;
        if (!option.short_name.empty())
            out += " -s " + option.short_name.substr(1);
        out += " -l " + option.long_name.substr(2);
        if (!option.value.empty()) out += value_arguments(option.completion);
        out += " -d " + quoted(option.help) + '\n';
    }
    return out;
}

}  // namespace ibid
