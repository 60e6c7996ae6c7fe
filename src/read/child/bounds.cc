#include "read/child/bounds.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>

namespace ibid {

namespace {

// The address sanitizer takes terabytes of addresses for itself.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define __SANITIZE_ADDRESS__
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memory_can_be_bound = false;
#else
constexpr bool memory_can_be_bound = true;
#endif

// The program itself and its libraries, which nobody means by the limit.
constexpr rlim_t own_memory = 256u << 20;

void bind(decltype(RLIMIT_CORE) resource, rlim_t most) {
    rlimit limit{};
    getrlimit(resource, &limit);
    limit.rlim_cur = std::min(most, limit.rlim_max);
    setrlimit(resource, &limit);
}

}  // namespace

void bind_child() {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    bind(RLIMIT_CORE, 0);
    bind(RLIMIT_FSIZE, 0);
    bind(RLIMIT_NOFILE, 64);
    // A library that would keep a cache is told no, and goes on.
    signal(SIGXFSZ, SIG_IGN);
}

void set_bounds(const ReadLimits& limits) {
    if (memory_can_be_bound) bind(RLIMIT_AS, limits.memory_bytes + own_memory);
    const auto seconds = static_cast<time_t>(limits.seconds);
    const double rest = limits.seconds - static_cast<double>(seconds);
    itimerval timer{};
    timer.it_value = {seconds, static_cast<suseconds_t>(rest * 1e6) + 1};
    setitimer(ITIMER_PROF, &timer, nullptr);
}

void stop_clock() {
    const itimerval never{};
    setitimer(ITIMER_PROF, &never, nullptr);
}

}  // namespace ibid
