#include "indexer/interrupt.h"

#include <signal.h>

namespace ibid {

namespace {

volatile sig_atomic_t seen = 0;

void note_signal(int) {
    seen = 1;
}

}  // namespace

void catch_interrupts() {
    struct sigaction action = {};
    action.sa_handler = note_signal;
    sigemptyset(&action.sa_mask);
    // SA_RESETHAND: the second signal finds the default action again.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // Writing past a size limit, or to a closed pipe, shall be an error that
    // can be told, not a death in the middle.
    signal(SIGXFSZ, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
}

bool interrupted() {
    return seen != 0;
}

}  // namespace ibid
