#include "query/actors_command.h"

#include "query/formats.h"
#include "query/open_index.h"

namespace ibid {

Answer run_actors(const Options& options, const Screen& screen) {
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
