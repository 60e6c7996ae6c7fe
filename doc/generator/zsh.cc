#include "generator/completions.h"

namespace ibid {
namespace {

// Within single quotes, where _arguments takes brackets and colons for itself.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else if (c == '[' || c == ']' || c == ':' || c == '\\')
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out;
}

std::string action(const Completion& completion) {
    switch (completion.kind) {
        case Completion::nothing:
            return "";
        case Completion::folders:
            return "_directories";
        case Completion::files:
            return "_files";
        case Completion::one_of:
            return "(" + joined(completion.words) + ")";
        case Completion::list_of:
            return "_sequence compadd - " + joined(completion.words);
    }
    return "";
}

// '*'{-d,--index=}'[help]:DIR:_directories'
std::string specification(const OptionText& option) {
    std::string names = option.long_name;
    if (!option.value.empty()) names += '=';
    if (!option.short_name.empty())
        names = '{' + option.short_name + ',' + names + '}';
    std::string out = "'*'" + names + "'[" + escaped(option.help) + "]";
    if (!option.value.empty())
        out += ':' + option.value + ':' + action(option.completion);
    return "    " + out + "' \\\n";
}

std::string command_list(const Program& program) {
    std::string out = "commands=(\n";
    for (const CommandText& command : program.commands)
        out += "    '" + command.name + ':' + escaped(command.help) + "'\n";
    return out + ")\n";
}

std::string branches(const Program& program) {
    std::string out;
    for (const CommandText& command : program.commands) {
        const Completion& next = command.completion;
        if (next.kind == Completion::files)
            out += "            " + command.name + ") _files ;;\n";
        if (next.kind == Completion::one_of)
            out += "            " + command.name + ") compadd - " +
                   joined(next.words) + " ;;\n";
    }
    return out;
}

}  // namespace

std::string zsh_completions(const Program& program) {
    std::string out = "#compdef " + program.name + "\n# Completion of " +
                      program.name + " for zsh.\n";
    const bool has_commands = !program.commands.empty();
    if (has_commands)
        out += "local context state line ret=1\nlocal -a commands\n" +
               command_list(program);
    out += "_arguments \\\n";
    for (const OptionText& option : program.options)
        out += specification(option);
    if (!has_commands)
        return out + "    '*:article:" + action(program.words) + "'\n";
    return out +
           "    '1:command:->command' '*:word:->word' && ret=0\n"
           "case $state in\n"
           "    command) _describe -t commands command commands && ret=0 ;;\n"
           "    word)\n"
           "        case $line[1] in\n" +
           branches(program) +
           "        esac && ret=0\n"
           "        ;;\n"
           "esac\n"
           "return ret\n";
}

}  // namespace ibid
