// Writes what is made from the tables of a program.
//
//   describe_ibid man ibid.1.in     the page, with its tables in place of the
//                                   lines @OPTIONS@, @COMMANDS@, ...
//   describe_ibid bash|zsh|fish     the completions for a shell
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

#include "generator/completions.h"
#include "generator/roff.h"

namespace {

using namespace ibid;

std::string manual_page(const Program& program, const std::string& file) {
    using Part = std::string (*)(const Program&);
    const std::map<std::string, Part> parts{
        {"@OPTIONS@", roff_options},
        {"@COMMANDS@", roff_commands},
        {"@FORMATS@", roff_formats},
        {"@FIELDS@", [](const Program&) { return roff_fields(); }},
    };
    std::ifstream in(file);
    std::string out;
    bool any = false;
    for (std::string line; std::getline(in, line);) {
        const auto part = parts.find(line);
        if (part != parts.end()) any = true;
        out += part == parts.end() ? line + '\n' : part->second(program);
    }
    if (!any) throw std::runtime_error(file + " has no line like @OPTIONS@");
    return out;
}

std::string wanted(const std::string& what, const std::string& file) {
    if (what == "man") return manual_page(program(), file);
    if (what == "bash") return bash_completions(program());
    if (what == "zsh") return zsh_completions(program());
    if (what == "fish") return fish_completions(program());
    throw std::runtime_error("man FILE, bash, zsh or fish is wanted");
}

}  // namespace

int main(int argc, char** argv) {
    try {
        std::cout << wanted(argc > 1 ? argv[1] : "", argc > 2 ? argv[2] : "")
                  << std::flush;
        return std::cout ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s: %s\n", argv[0], error.what());
        return 1;
    }
}
