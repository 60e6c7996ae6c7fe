#include "query/status_command.h"

#include <ibid/error.h>

#include "index/failed_files.h"
#include "query/formats.h"
#include "query/open_index.h"
#include "search/from_here.h"

namespace ibid {

namespace {

// Of all indexes, called what they are called from here.
FailedFiles failed_files_of(const Options& options) {
    FailedFiles all;
    const std::string here = current_folder();
    for (const std::filesystem::path& dir : wanted_indexes(options))
        for (FailedFile& file : failed_files(dir)) {
            file.name = file.name == "-"
                            ? "standard input"
                            : rebased(file.name, base_of(dir), here);
            all.push_back(std::move(file));
        }
    return all;
}

}  // namespace

Answer run_status(const Options& options, const Screen& screen) {
    if (!options.words.empty())
        throw Error("status takes no words after it",
                    "to search for them: ibid search status " +
                        options.words.front() + " ...");
    const Format& format = find_format(options, screen.terminal);
    const View view{result_layout(options, screen), {}};
    Answer out;
    if (options.failed) {
        if (format.failed == nullptr) refuse_format(format, "failures");
        out.text = format.failed(failed_files_of(options), view);
        return out;
    }
    if (format.status == nullptr) refuse_format(format, "the status");
    Index index = open_index(options);
    out.text = format.status(index.status(), view);
    return out;
}

}  // namespace ibid
