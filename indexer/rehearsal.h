// A plan -> what carrying it out would do, said file by file (--dry-run).
//
//   new reports/a.jsonl (24 articles)
//   removed reports/b.md (1 article)
//   would read 1 file (24 articles), remove 1 file (1 article); 0 failed
#pragma once

#include <vector>

#include "indexer/known_files.h"
#include "indexer/plan.h"
#include "indexer/report.h"
#include "read/reader.h"
#include "read/sidecar.h"

namespace ibid {

// Throws Interrupted.
void rehearse(const std::vector<Task>& plan, const KnownFiles& known,
              Sidecars& sidecars, const ReadLimits& limits, Report& report);

}  // namespace ibid
