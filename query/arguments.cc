#include "query/arguments.h"

#include <algorithm>

#include <ibid/error.h>

#include "query/option_table.h"
#include "search/nearest_name.h"

namespace ibid {
namespace {

bool is_long(const std::string& argument) {
    return argument.size() > 2 && argument.starts_with("--");
}

// -n5, -C2: the one form in which a value follows without a space.
bool is_number_option(const std::string& argument) {
    return argument.size() > 2 &&
           (argument.starts_with("-n") || argument.starts_with("-C")) &&
           std::all_of(argument.begin() + 2, argument.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

bool is_option(const std::string& argument) {
    return is_long(argument) || is_number_option(argument) ||
           (argument.size() == 2 && argument[0] == '-' && argument != "--");
}

[[noreturn]] void refuse_unknown(const std::string& name) {
    if (!is_long(name))
        throw Error("there is no option " + name,
                    "a word to exclude goes after --, if it has one letter");
    std::vector<std::string_view> known;
    for (const OptionRow& row : option_rows())
        known.push_back(row.names.substr(row.names.find("--")));
    const std::string_view near = nearest_name(name, known);
    throw Error("there is no option " + name,
                near.empty() ? "ibid --help lists them"
                             : "did you mean " + std::string(near) + "?");
}

// The option of arguments[at], with the next argument as its value if it
// needs one; leaves `at` at the last that was used.
GivenOption take_option(const std::vector<std::string>& arguments,
                        std::size_t& at) {
    const std::string& argument = arguments[at];
    if (is_number_option(argument))
        return {find_option(argument.substr(0, 2)), argument.substr(2)};
    const std::size_t equals = argument.find('=');
    const std::string name = argument.substr(0, equals);
    const OptionRow* row = find_option(name);
    if (row == nullptr) refuse_unknown(name);
    if (row->value.empty()) {
        if (equals == std::string::npos) return {row, ""};
        throw Error(name + " takes no value");
    }
    if (equals != std::string::npos) return {row, argument.substr(equals + 1)};
    if (at + 1 == arguments.size())
        throw Error(name + " wants a value: " + std::string(row->value));
    return {row, arguments[++at]};
}

}  // namespace

Arguments split_arguments(const std::vector<std::string>& arguments) {
    Arguments out;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == "--") {
            out.words_before_dashes = out.words.size();
            out.words.insert(
                out.words.end(),
                arguments.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                arguments.end());
            return out;
        }
        if (is_option(arguments[at]))
            out.options.push_back(take_option(arguments, at));
        else
            out.words.push_back(arguments[at]);
    }
    out.words_before_dashes = out.words.size();
    return out;
}

}  // namespace ibid
