#include "query/similar_command.h"

#include <ibid/error.h>

#include "present/explain.h"
#include "query/formats.h"
#include "query/open_index.h"
#include "query/show_command.h"

namespace ibid {

Answer run_similar(const Options& options, const Screen& screen) {
    const std::string example = "for example: ibid similar asia/quad.md:5";
    if (options.words.size() != 1)
        throw Error("similar wants one passage, by its id or place", example);
    Index index = open_index(options);
    const Format& format = find_format(options, screen.terminal);
    check_context(format, options.search);
    const std::string& name = options.words.front();
    const std::vector<Hit> named = find_shown(index, name, 0);
    Answer out;
    if (named.empty()) {
        out.found = false;
        out.notes = "ibid: the index has no passage \"" + name + "\"\n";
        return out;
    }
    if (named.size() > 1)
        throw Error(name + " stands for " + std::to_string(named.size()) +
                        " passages; similar wants one",
                    example);
    SearchOptions search = options.search;
    search.limit = options.limit.value_or(search.limit);
    const Results results = index.similar(named.front().passage, search);
    out.found = !results.hits.empty();
    if (options.quiet) return out;
    View view{result_layout(options, screen),
              {options.search.context > 0, true}};
    out.text = format.hits(results.hits, view);
    if (format.remarks == Remarks::on_stderr)
        out.notes = reasons(results.hits, note_layout(options, screen));
    return out;
}

}  // namespace ibid
