// What a reading child may take of the machine, as ReadLimits say; more ends
// it.
#pragma once

#include "read/reader.h"

namespace ibid {

// For the whole life of the child: it ends with its parent, leaves no core,
// writes no file.
void bind_child();

// For one file: memory, and seconds of work, after which SIGPROF ends it.
void set_bounds(const ReadLimits& limits);
// The work is done; what follows is not counted.
void stop_clock();

}  // namespace ibid
