#include "indexer/progress.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace ibid {

namespace {

constexpr auto pause = std::chrono::milliseconds(100);
constexpr std::size_t bar_width = 20;

double share(const Standing& standing) {
    if (standing.all_bytes == 0) return 1;
    return std::min(1.0, static_cast<double>(standing.bytes) /
                             static_cast<double>(standing.all_bytes));
}

std::string with_one_decimal(std::uintmax_t bytes) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", static_cast<double>(bytes) / 1e6);
    return text;
}

// Without the last column, after which some terminals go to the next line.
std::size_t usable_columns() {
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 79;
    return size.ws_col - 1u;
}

bool is_capable_terminal() {
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && terminal &&
           std::string_view(terminal) != "dumb";
}

}  // namespace

std::string progress_line(const Standing& standing, double seconds,
                          std::size_t columns) {
    const double part = share(standing);
    const auto filled =
        static_cast<std::size_t>(part * static_cast<double>(bar_width));
    const auto percent = static_cast<int>(part * 100);
    const double rate =
        static_cast<double>(standing.passages) / std::max(seconds, 0.1);

    const std::string bar = "[" + std::string(filled, '#') +
                            std::string(bar_width - filled, '-') + "] ";
    std::string line = (percent < 100 ? " " : "") +
                       std::string(percent < 10 ? " " : "") +
                       std::to_string(percent) + " %";
    if (bar.size() + line.size() <= columns) line.insert(0, bar);
    for (const std::string& next :
         {std::to_string(standing.files) + "/" +
              std::to_string(standing.all_files) + " files",
          with_one_decimal(standing.bytes) + "/" +
              with_one_decimal(standing.all_bytes) + " MB",
          std::to_string(static_cast<long long>(rate)) + " passages/s"}) {
        if (line.size() + 2 + next.size() > columns) break;
        line += "  " + next;
    }
    return line.substr(0, columns);
}

Progress::Progress(bool wanted) : shown_(wanted && is_capable_terminal()) {}

void Progress::show(const Standing& standing) {
    const Clock::time_point now = Clock::now();
    if (!shown_ || now - last_ < pause) return;
    last_ = now;
    drawn_ = true;
    const std::chrono::duration<double> elapsed = now - start_;
    std::fprintf(
        stderr, "\r\x1b[K%s",
        progress_line(standing, elapsed.count(), usable_columns()).c_str());
    std::fflush(stderr);
}

void Progress::erase() {
    if (!drawn_) return;
    drawn_ = false;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
}

}  // namespace ibid
