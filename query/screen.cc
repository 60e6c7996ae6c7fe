#include "query/screen.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace ibid {
namespace {

// Wider lines are hard to read, so that a wider terminal is not used up.
constexpr std::size_t widest = 100;

bool shows_colours() {
    const char* no = std::getenv("NO_COLOR");
    const char* term = std::getenv("TERM");
    const bool refused = no != nullptr && *no != '\0';
    return !refused && term != nullptr && *term != '\0' &&
           std::string_view(term) != "dumb";
}

bool colours(When when, bool shown) {
    return when == When::automatic ? shown : when == When::always;
}

std::size_t width(const Options& options, const Screen& screen) {
    return options.width > 0 ? options.width : std::min(screen.columns, widest);
}

}  // namespace

Screen measure_screen() {
    Screen out;
    out.terminal = isatty(STDOUT_FILENO) == 1;
    out.colours = out.terminal && shows_colours();
    out.note_colours = isatty(STDERR_FILENO) == 1 && shows_colours();
    winsize size{};
    if (out.terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
        if (size.ws_col > 0) out.columns = size.ws_col;
        if (size.ws_row > 0) out.rows = size.ws_row;
    }
    return out;
}

Layout result_layout(const Options& options, const Screen& screen) {
    Layout out;
    out.width = width(options, screen);
    out.colour = colours(options.colour, screen.colours);
    if (options.whole) out.passage_lines = 0;
    return out;
}

Layout note_layout(const Options& options, const Screen& screen) {
    Layout out = result_layout(options, screen);
    out.colour = colours(options.colour, screen.note_colours);
    return out;
}

}  // namespace ibid
