// How often the tests of crashes and full disks try. IBID_TRIALS=200 in the
// environment asks for more (or fewer) than a run of all tests has time for.
#pragma once

#include <cstdlib>
#include <string>

namespace ibid {

inline int trials(int usual) {
    const char* wanted = std::getenv("IBID_TRIALS");
    return wanted ? std::atoi(wanted) : usual;
}

}  // namespace ibid
