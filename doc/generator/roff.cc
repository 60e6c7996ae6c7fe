#include "generator/roff.h"

#include <string_view>

#include "store/schema.h"

namespace ibid {
namespace {

// What roff would take for itself, written as it wants it.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) switch (c) {
            case '\\':
                out += "\\e";
                break;
            case '"':
                out += "\\(dq";
                break;
            case '\'':
                out += "\\(aq";
                break;
            case '-':
                out += "\\-";
                break;
            default:
                out += c;
        }
    return out;
}

// Parted at spaces into lines that fit a terminal.
std::string wrapped(std::string text) {
    std::size_t start = 0;
    while (text.size() - start > 80) {
        const std::size_t space = text.rfind(' ', start + 80);
        if (space == std::string::npos || space <= start) break;
        text[space] = '\n';
        start = space + 1;
    }
    return text;
}

std::string meaning(const std::string& help) {
    return wrapped(escaped(help)) + '\n';
}

std::string option_item(const OptionText& option) {
    std::string out = ".It ";
    if (!option.short_name.empty())
        out += "Fl " + escaped(option.short_name.substr(1)) + " , ";
    out += "Fl " + escaped(option.long_name.substr(1));
    if (!option.value.empty()) out += " Ar " + escaped(option.value);
    return out + '\n' + meaning(option.help);
}

}  // namespace

std::string roff_options(const Program& program) {
    std::string out;
    std::string_view group = "none yet";
    for (const OptionText& option : program.options) {
        if (option.group != group) {
            if (!out.empty()) out += ".El\n";
            group = option.group;
            if (!group.empty()) out += ".Ss \\&" + escaped(group) + '\n';
            out += ".Bl -tag -width Ds\n";
        }
        out += option_item(option);
    }
    return out + ".El\n";
}

std::string roff_commands(const Program& program) {
    std::string out = ".Bl -tag -width Ds\n";
    for (const CommandText& command : program.commands) {
        out += ".It Cm " + command.name;
        if (!command.words.empty()) out += " Ar " + escaped(command.words);
        out += '\n' + meaning(command.help);
    }
    return out + ".El\n";
}

std::string roff_formats(const Program& program) {
    std::string out = ".Bl -tag -width csl-json\n";
    for (const auto& [name, help] : program.formats)
        out += ".It Cm " + escaped(name) + '\n' + meaning(help);
    return out + ".El\n";
}

std::string roff_fields() {
    std::string out = ".Bl -tag -width \"author:\"\n";
    for (const Field& field : fields) {
        out += ".It Cm " + std::string(field.name) + " Ns Cm \\&:\n" +
               wrapped("Passages " + escaped(field.help) + ".") +
               "\n.Pp\n.Dl " + escaped(field.example) + '\n';
    }
    return out + ".El\n";
}

}  // namespace ibid
