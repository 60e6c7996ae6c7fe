// Progress: one line that a terminal shows while a run goes on, and that is
// never wider than the terminal: what is wrapped cannot be erased.
//
//   [#########-----------]  45 %  12/24 files  67.1/150.0 MB  5210 passages/s
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace ibid {

// How far a run is.
struct Standing {
    std::size_t files = 0;
    std::size_t all_files = 0;
    std::uintmax_t bytes = 0;
    std::uintmax_t all_bytes = 0;
    std::size_t passages = 0;
};

// The line above, without as much of its end as does not fit.
std::string progress_line(const Standing& standing, double seconds,
                          std::size_t columns = 80);

class Progress {
public:
    // Shows nothing unless `wanted` and standard error is a terminal that can
    // go back in its line.
    explicit Progress(bool wanted);
    ~Progress() { erase(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // Redraws the line, at most ten times a second.
    void show(const Standing& standing);
    // To be called before anything else is printed.
    void erase();

private:
    using Clock = std::chrono::steady_clock;

    bool shown_ = false;
    bool drawn_ = false;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_{};
};

}  // namespace ibid
