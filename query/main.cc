// ibid: finds passages. Reads the command line, runs the command, writes what
// it answers; every error ends here.
#include <exception>

#include <ibid/error.h>

#include "present/json.h"
#include "query/commands.h"
#include "query/help.h"
#include "query/options.h"
#include "query/output.h"

namespace {

using namespace ibid;

enum Exit { found = 0, nothing = 1, trouble = 2 };

bool has_question(const Options& options) {
    for (const std::string& word : options.words)
        if (word.find_first_not_of(" \t\n") != word.npos) return true;
    return !options.search.filters.empty() || options.command != "search";
}

int run(const std::vector<std::string>& arguments) {
    const Options options = read_options(arguments);
    const Screen screen = measure_screen();
    if (options.version) {
        write_results("ibid " IBID_VERSION "\n", options, screen);
        return found;
    }
    if (!options.help && !has_question(options)) {
        write_notes(short_help());
        return trouble;
    }
    const Command* command = find_command(options.command);
    Answer answer;
    if (options.help) {
        Options page = options;
        page.words.clear();
        answer = run_help(page, screen);
    } else {
        answer = command->run(options, screen);
    }
    write_notes(answer.notes);
    write_results(answer.text, options, screen);
    return answer.found ? found : nothing;
}

int report(const std::string& what, const std::string& hint, bool json) {
    write_notes("ibid: " + what + '\n');
    if (!hint.empty()) write_notes("  " + hint + '\n');
    if (json) {
        try {
            write_results(json_error(what, hint), {}, {});
        } catch (const Error&) {
            // That stdout cannot be written may be what is reported.
        }
    }
    return trouble;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + (argc > 0), argv + argc);
    const bool json = wants_json(arguments);
    try {
        return run(arguments);
    } catch (const Error& error) {
        return report(error.what(), error.hint(), json);
    } catch (const std::exception& error) {
        return report(error.what(), "", json);
    }
}
