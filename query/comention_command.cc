#include "query/comention_command.h"

#include "query/answering.h"
#include "query/formats.h"
#include "query/open_index.h"

namespace ibid {

Answer run_comention(const Options& options, const Screen& screen) {
    const Format& format = find_format(options, screen.terminal);
    if (format.comentions == nullptr)
        refuse_format(format, "who is named together");
    Index index = open_index(options);
    ComentionOptions wanted;
    wanted.search = options.search;
    wanted.limit = options.limit.value_or(wanted.limit);
    wanted.minimum = options.minimum;
    wanted.examples = format.name != "graphml";
    const Comentions made = ask(options, [&](const std::string& query) {
        return index.comention(query, wanted);
    });
    Answer out = explained(
        answer(options, screen, made.found,
               format.comentions(made, view_of(options, screen)), true),
        options, screen, made.found);
    out.found = !made.pairs.empty();
    return out;
}

}  // namespace ibid
