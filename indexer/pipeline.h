// The loop: source files -> articles of the index, by a plan.
//
//   walk -> make_plan -> for each file: read_source -> Writer::put -> note
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/file_update.h"
#include "indexer/plan.h"
#include "indexer/progress.h"
#include "read/reader.h"
#include "read/sidecar.h"

namespace ibid {

// Carries out the plan, committing every now and then and at the end. False
// when it was interrupted: what was done until then is committed. The run's
// known files are forgotten when all is done.
bool carry_out(const std::vector<Task>& plan, Run& run, Sidecars& sidecars,
               const ReadLimits& limits, Progress& progress);

}  // namespace ibid
