// What the manual and the completions say of a program, from its own tables.
//
//   program()  ->  Program{"ibid", {{"Which passages", "--actor", "NAMES",
//                          "only passages that ..."}, ...}, ...}
//
// Both programs have such a function, in query_program.cc and
// indexer_program.cc; a generator is linked with one of them.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace ibid {

// What may stand for an option's value, or after a command.
struct Completion {
    enum Kind { nothing, folders, files, one_of, list_of };
    Kind kind = nothing;
    std::vector<std::string> words;  // of one_of; list_of: commas between them
};

struct OptionText {
    std::string group;       // a heading; "": there are no groups
    std::string short_name;  // "-n" or ""
    std::string long_name;   // "--limit"
    std::string value;       // "N"; "": takes none
    std::string help;
    Completion completion;
};

struct CommandText {
    std::string name;
    std::string words;  // "[QUERY]"
    std::string help;
    Completion completion;
};

struct Program {
    std::string name;
    std::vector<OptionText> options;
    std::vector<CommandText> commands;  // {}: it has none
    std::vector<std::pair<std::string, std::string>> formats;
    Completion words;  // of a program without commands
};

Program program();

// "-n,--limit" -> "-n" and "--limit"; "--json" -> "" and "--json".
std::pair<std::string, std::string> split_names(const std::string& names);

// With a space between any two.
std::string joined(const std::vector<std::string>& words);

}  // namespace ibid
