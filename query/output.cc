#include "query/output.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <ibid/error.h>

#include "query/pager.h"

namespace ibid {
namespace {

// 0, or the errno of what went wrong.
int write_all(int file, const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const ssize_t written = write(file, text.data() + at, text.size() - at);
        if (written >= 0)
            at += static_cast<std::size_t>(written);
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

bool wants_pager(const std::string& text, const Options& options,
                 const Screen& screen) {
    if (!screen.terminal || text.empty()) return false;
    if (options.pager != When::automatic) return options.pager == When::always;
    const auto lines = std::count(text.begin(), text.end(), '\n');
    return static_cast<std::size_t>(lines) >= screen.rows;
}

}  // namespace

void write_results(const std::string& text, const Options& options,
                   const Screen& screen) {
    if (wants_pager(text, options, screen) && page(text)) return;
    const int error = write_all(STDOUT_FILENO, text);
    if (error != 0 && error != EPIPE)
        throw Error(std::string("the results could not be written: ") +
                    std::strerror(error));
}

void write_notes(const std::string& text) {
    write_all(STDERR_FILENO, text);
}

}  // namespace ibid
