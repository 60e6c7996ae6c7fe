#include "query/status_command.h"

#include <ibid/error.h>

#include "query/formats.h"
#include "query/open_index.h"

namespace ibid {

Answer run_status(const Options& options, const Screen& screen) {
    if (!options.words.empty())
        throw Error("status takes no words after it",
                    "to search for them: ibid search status " +
                        options.words.front() + " ...");
    const Format& format = find_format(options, screen.terminal);
    if (format.status == nullptr) refuse_format(format, "the status");
    Index index = open_index(options);
    Answer out;
    out.text =
        format.status(index.status(), {result_layout(options, screen), {}});
    return out;
}

}  // namespace ibid
