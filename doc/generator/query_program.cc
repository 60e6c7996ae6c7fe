// The tables of `ibid` -> Program.
#include <map>

#include <ibid/document.h>

#include "generator/program.h"
#include "query/commands.h"
#include "query/formats.h"
#include "query/option_table.h"
#include "store/schema.h"

namespace ibid {
namespace {

std::vector<std::string> facet_names() {
    std::vector<std::string> out;
    for (const Field& field : fields)
        if (field.facet) out.emplace_back(field.name);
    return out;
}

std::vector<std::string> kind_names() {
    std::vector<std::string> out;
    for (int kind = 0; kind < kind_count; ++kind)
        out.emplace_back(kind_name(static_cast<Kind>(kind)));
    out.emplace_back(all_kinds);
    return out;
}

// A test asks the program whether these are all that it takes.
Completion values_of(std::string_view long_name) {
    const auto formats = format_names();
    const std::map<std::string_view, Completion> table{
        {"--index", {Completion::folders, {}}},
        {"--in", {Completion::list_of, kind_names()}},
        {"--sort",
         {Completion::one_of, {"relevance", "newest", "oldest", "path"}}},
        {"--facet", {Completion::list_of, facet_names()}},
        {"--format", {Completion::one_of, {formats.begin(), formats.end()}}},
        {"--by", {Completion::one_of, {"month", "year", "decade"}}},
        {"--date", {Completion::one_of, {"published", "about"}}},
        {"--color", {Completion::one_of, {"auto", "always", "never"}}},
    };
    const auto found = table.find(long_name);
    return found == table.end() ? Completion{} : found->second;
}

Completion words_after(std::string_view command) {
    if (command == "show" || command == "similar")
        return {Completion::files, {}};
    if (command == "help")
        return {Completion::one_of, {"query", "fields", "formats"}};
    return {};
}

}  // namespace

Program program() {
    Program out;
    out.name = "ibid";
    for (const OptionRow& row : option_rows()) {
        const auto [brief, full] = split_names(std::string(row.names));
        out.options.push_back({std::string(row.group), brief, full,
                               std::string(row.value), std::string(row.help),
                               values_of(full)});
    }
    for (const Command& command : commands())
        out.commands.push_back(
            {std::string(command.name), std::string(command.words),
             std::string(command.help), words_after(command.name)});
    for (const Format& format : formats())
        out.formats.emplace_back(format.name, format.help);
    return out;
}

}  // namespace ibid
