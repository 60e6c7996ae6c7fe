#include "generator/completions.h"

namespace ibid {
namespace {

// "ibid-index" -> "_ibid_index"
std::string function_name(const Program& program) {
    std::string out = '_' + program.name;
    for (char& c : out)
        if (c == '-') c = '_';
    return out;
}

// A line of the function that fills COMPREPLY; "" offers nothing.
std::string offer(const Completion& completion) {
    const auto fill = [](const std::string& arguments) {
        return "mapfile -t COMPREPLY < <(compgen " + arguments + ")";
    };
    const std::string words = "-W '" + joined(completion.words) + "' -- ";
    const std::string names = "compopt -o filenames 2>/dev/null\n            ";
    switch (completion.kind) {
        case Completion::nothing:
            return "";
        case Completion::folders:
            return names + fill("-d -- \"$word\"");
        case Completion::files:
            return names + fill("-f -- \"$word\"");
        case Completion::one_of:
            return fill(words + "\"$word\"");
        case Completion::list_of:
            return "compopt -o nospace 2>/dev/null\n            " +
                   fill("-P \"$first\" " + words + "\"$last\"");
    }
    return "";
}

std::string branch(const std::string& pattern, const std::string& body) {
    return "        " + pattern + ")\n            " + body +
           "\n            ;;\n";
}

// "-n | --limit"
std::string pattern(const OptionText& option) {
    return (option.short_name.empty() ? "" : option.short_name + " | ") +
           option.long_name;
}

std::string value_branches(const Program& program) {
    std::string out;
    std::string any_value;
    for (const OptionText& option : program.options) {
        const std::string line = offer(option.completion);
        if (!line.empty())
            out += branch(pattern(option), line + "\n            return");
        else if (!option.value.empty())
            any_value += (any_value.empty() ? "" : " | ") + pattern(option);
    }
    return any_value.empty() ? out : out + branch(any_value, "return");
}

std::string option_names(const Program& program) {
    std::vector<std::string> all;
    for (const OptionText& option : program.options) {
        if (!option.short_name.empty()) all.push_back(option.short_name);
        all.push_back(option.long_name);
    }
    return joined(all);
}

// The first word is a command; what follows it is the command's.
std::string word_branches(const Program& program) {
    std::vector<std::string> names;
    std::string out;
    for (const CommandText& command : program.commands) {
        names.push_back(command.name);
        if (command.completion.kind != Completion::nothing)
            out += branch(command.name, offer(command.completion));
    }
    if (program.commands.empty()) return branch("*", offer(program.words));
    return branch("''", offer({Completion::one_of, names})) + out;
}

// All options that take a value, as one pattern.
std::string with_value(const Program& program) {
    std::string out;
    for (const OptionText& option : program.options)
        if (!option.value.empty())
            out += (out.empty() ? "" : " | ") + pattern(option);
    return out;
}

}  // namespace

std::string bash_completions(const Program& program) {
    const std::string function = function_name(program);
    return "# Completion of " + program.name + " for bash.\n" + function +
           "() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} before=\n"
           "    local command= i\n"
           "    COMPREPLY=()\n"
           "    [[ $COMP_CWORD -gt 1 ]] && before=${COMP_WORDS[COMP_CWORD - "
           "1]}\n"
           "    # Bash makes three words of --sort=path.\n"
           "    if [[ $word == = ]]; then\n"
           "        word=\n"
           "    elif [[ $before == = ]]; then\n"
           "        before=${COMP_WORDS[COMP_CWORD - 2]}\n"
           "    fi\n"
           "    # Of a list the last value, with what stands before it.\n"
           "    local first= last=${word##*[,!]}\n"
           "    first=${word:0:${#word}-${#last}}\n"
           "    case $before in\n" +
           value_branches(program) +
           "    esac\n"
           "    if [[ $word == -* ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W '" +
           option_names(program) +
           "' -- \"$word\")\n"
           "        return\n"
           "    fi\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case ${COMP_WORDS[i]} in\n"
           "            " +
           with_value(program) +
           ")\n"
           "                [[ ${COMP_WORDS[i + 1]} == = ]] && ((i++))\n"
           "                ((i++))\n"
           "                ;;\n"
           "            -*) ;;\n"
           "            *)\n"
           "                command=${COMP_WORDS[i]}\n"
           "                break\n"
           "                ;;\n"
           "        esac\n"
           "    done\n"
           "    case $command in\n" +
           word_branches(program) + "    esac\n} &&\n    complete -F " +
           function + " " + program.name + "\n";
}

}  // namespace ibid
