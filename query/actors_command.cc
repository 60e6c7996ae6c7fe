#include "query/actors_command.h"

#include "present/actor_suggestions.h"
#include "present/json.h"
#include "query/formats.h"
#include "query/open_index.h"

namespace ibid {

namespace {

constexpr std::size_t usual_limit = 30;

// Written as an actor file, whatever the screen: it is to be pasted.
Answer suggest(const Options& options, const Screen& screen) {
    const Format& format = find_format(options, screen.terminal);
    const bool json = format.name == "json";
    if (!json && format.name != "text" && format.name != "lines")
        refuse_format(format, "suggestions");
    const std::vector<ActorSuggestion> found =
        open_index(options).suggest_actors(options.limit.value_or(usual_limit));
    Answer out;
    out.found = !found.empty();
    if (!options.quiet)
        out.text = json ? json_lines(found) : actor_suggestions(found);
    return out;
}

}  // namespace

Answer run_actors(const Options& options, const Screen& screen) {
    if (options.words == std::vector<std::string>{"suggest"})
        return suggest(options, screen);
    const Format& format = find_format(options, screen.terminal);
    if (format.actors == nullptr) refuse_format(format, "actors");
    std::string name;
    for (const std::string& word : options.words)
        name += name.empty() ? word : ' ' + word;
    const std::vector<Actor> actors = open_index(options).actors(name);
    Answer out;
    out.found = !actors.empty();
    if (!out.found && !name.empty())
        out.notes = "ibid: the index knows no actor \"" + name +
                    "\"\n  ibid actors lists all that it knows\n";
    if (!options.quiet)
        out.text = format.actors(actors, {result_layout(options, screen), {}});
    return out;
}

}  // namespace ibid
