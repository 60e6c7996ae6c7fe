#include "query/commands.h"

#include <array>

#include "query/actors_command.h"
#include "query/comention_command.h"
#include "query/help.h"
#include "query/search_command.h"
#include "query/show_command.h"
#include "query/similar_command.h"
#include "query/status_command.h"
#include "query/trend_command.h"

namespace ibid {
namespace {

constexpr std::array table{
    Command{"search", "QUERY", "find passages; the verb may be left out",
            run_search},
    Command{"facets", "[QUERY]",
            "count actors, authors, sources and years of what is found",
            run_facets},
    Command{"count", "QUERY", "count passages and articles (the same as -c)",
            run_count},
    Command{"trend", "[QUERY]",
            "count what is found by year or month, as shares of all there is",
            run_trend},
    Command{"comention", "[QUERY]",
            "list who is named together in the passages that are found",
            run_comention},
    Command{"show", "ID...",
            "show passages by id or place (asia/quad.md:5), articles by path",
            run_show},
    Command{"similar", "ID",
            "find passages on the same matter as one, by its id or place",
            run_similar},
    Command{"actors", "[NAME]",
            "list the actors that the index knows, or tell all of one; suggest "
            "instead of a name: frequent names that it lacks, as an actor file",
            run_actors},
    Command{"status", "", "tell what is in the index", run_status},
    Command{"help", "[TOPIC]", "explain: query, fields, formats", run_help},
};

}  // namespace

std::span<const Command> commands() {
    return table;
}

const Command* find_command(std::string_view name) {
    for (const Command& command : table)
        if (command.name == name) return &command;
    return nullptr;
}

}  // namespace ibid
